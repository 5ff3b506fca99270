# ruby example.rb child-safety worried wales "Ring 08457 90 90 90"
require "json"
def load_file(name) = JSON.parse(File.read(File.join(__dir__, "../../dist", name), encoding: "UTF-8"))
FILE = load_file("helplines.json")
CONCERN, AUDIENCE, NATION, TEXT = ARGV

def fits?(route)
  own_list = %w[own-behaviour family-of-offender].include?(AUDIENCE)
  for_them = route["audiences"].empty? ? !own_list : route["audiences"].include?(AUDIENCE)
  for_them && (route["nations"].empty? || route["nations"].include?(NATION))
end

def closeness(route) = (route["audiences"].include?(AUDIENCE) ? 2 : 0) + (route["nations"].include?(NATION) ? 1 : 0)

def channels(contact)
  return [] unless contact["nations"].include?(NATION)
  contact["channels"].select { |one| one["nations"].empty? || one["nations"].include?(NATION) }
end

def local(id)
  FILE["contacts"].find { |one| one["stands_in_for"] == id && one["areas"].empty? && channels(one).any? } ||
    FILE["contacts"].find { |one| one["id"] == id }
end

def answer(routes)
  best = routes.select { |route| fits?(route) }.sort_by.with_index { |route, at| [-closeness(route), at] }.first
  all = (best ? best["groups"].flatten : []).map { |id| local(id) }.uniq
  all.select { |one| one["audiences"].include?(AUDIENCE) && channels(one).any? }
end

def show(contact)
  usable = channels(contact).reject { |one| one["local"] }
  best = usable.find { |one| one["kind"] == "phone" } || usable.first
  puts "#{contact["name"]}: #{best ? "#{best["how"]}, #{best["hours_words"]}" : contact["website"]}"
end

show(local("emergency-999"))
own = answer(FILE["routes"].find { |one| one["concern"] == CONCERN }&.fetch("routes") || [])
(own.any? ? own : answer(FILE["general"]["routes"])).first(3).each { |contact| show(contact) }

TEXT.scan(/[+(]?\d[\d ()-]*\d/) do |number|
  dialled = number.gsub(/[^\d+]/, "").sub(/^(\+|00)440?/, "0")
  old = load_file("retired.json")["retired"].find do |one|
    in_range = one["subject"] == "range" && dialled.size > 8 && dialled.start_with?(*one["digits"])
    in_range || one["digits"].include?(dialled)
  end
  use = old && old["use"] ? "; use #{old["use"]["name"]}, #{old["use"]["how"]}" : ""
  puts "#{number} is out of date: it was #{old["was"]}#{use}" if old
end
