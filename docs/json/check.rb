# ruby check.rb "Ring 08457 90 90 90"
require "json"

retired = JSON.parse(File.read("#{__dir__}/../../dist/retired.json", encoding: "UTF-8"))["retired"]
ARGV[0].scan(/[+(]?\d[\d ()-]*\d/) do |number|
  digits = number.gsub(/\D/, "").sub(/^(00)?440?/, "0")
  begins = ->(starts) { digits.size > 8 && digits.start_with?(*starts) }
  old = retired.find { |one| one["subject"] == "range" ? begins[one["digits"]] : one["digits"].include?(digits) }
  use = old && old["use"] ? "; use #{old["use"]["name"]}, #{old["use"]["how"]}" : ""
  puts "#{number} is out of date: it was #{old["was"]}#{use}" if old
end
