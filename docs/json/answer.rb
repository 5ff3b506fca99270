# ruby answer.rb child-safety worried wales
require "json"

answers = JSON.parse(File.read("#{__dir__}/../../dist/answers.json", encoding: "UTF-8"))["answers"]
concern, audience, nation = ARGV
for_concern = answers[concern] || answers["general"]
for_audience = for_concern[audience] || for_concern["anyone"]
answer = for_audience[nation] || for_audience["uk"]
puts answer["emergency"]
answer["contacts"].first(answer["first"]).each do |one|
  puts "#{one["name"]}: #{one["how"]} (#{one["hours"] || "hours not known"})"
  puts "  #{one["note"]}" if one["note"]
end
