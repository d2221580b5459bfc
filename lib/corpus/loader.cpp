// SPDX-License-Identifier: Apache-2.0
//
// How a folder becomes a corpus. Each file is read and decoded by itself, on any thread; what was found is
// put together afterwards in the order of the paths, so nothing depends on which thread was first.
#include "corpus/loader.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

#include "base/identity.h"
#include "base/parallel.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "corpus/file_names.h"
#include "records/form_rules.h"
#include "records/key_sort.h"
#include "yaml/rules.h"
#include "yaml/write.h"

namespace lofte::corpus {
namespace {

using diag::Findings;
using diag::Place;
using records::KindInfo;
using words::Phrase;
using words::say;

constexpr Phrase kEmptyFile{"the file is empty", "filen är tom"};
constexpr Phrase kFillOrRemove{"write the record, or remove the file", "skriv posten eller ta bort filen"};
constexpr Phrase kBadName{"the file name \"{stem}\" is not an id",
                          "filnamnet ”{stem}” är inte skrivet som ett id"};
constexpr Phrase kRename{"rename the file to {name}", "döp om filen till {name}"};
constexpr Phrase kRenameSomehow{"rename it with small letters a–z, digits and single hyphens",
                                "döp om den med små bokstäver a–z, siffror och enkla bindestreck"};
constexpr Phrase kSameId{"{kind} with the id \"{id}\" already exists",
                         "det finns redan {kind} med id ”{id}”"};
constexpr Phrase kFirstHere{"the first one", "den första"};
constexpr Phrase kNoSuchFile{"there is no file \"{path}\"", "det finns ingen fil ”{path}”"};
constexpr Phrase kFromTheRoot{"the path is relative to the folder that holds lofte.yaml",
                              "sökvägen räknas från mappen med lofte.yaml"};
constexpr Phrase kNotAFolder{"\"{folder}\" is not a folder of records, so this file is not read",
                             "”{folder}” är ingen mapp för poster, så den här filen läses inte"};
constexpr Phrase kAtTheRoot{"this file is in no folder of records, so it is not read",
                            "den här filen ligger inte i någon mapp för poster, så den läses inte"};
constexpr Phrase kOtherEnding{"the file is not read, because its name does not end in .yaml",
                              "filen läses inte, eftersom namnet inte slutar på .yaml"};
constexpr Phrase kRenameTo{"rename it to {name}", "döp om filen till {name}"};
constexpr Phrase kPutInto{"move what it says into {name}, and remove this file",
                          "flytta innehållet till {name}, och ta bort den här filen"};
constexpr Phrase kOffice{"the file is a Word or Excel document, not plain text",
                         "filen är ett Word- eller Exceldokument, inte ren text"};
constexpr Phrase kPdf{"the file is a PDF document, not plain text",
                      "filen är ett PDF-dokument, inte ren text"};
constexpr Phrase kAsText{"copy the text into a new file, and save that as plain text",
                         "kopiera texten till en ny fil, och spara den som ren text"};
constexpr Phrase kFolders{"the folders are {folders}; others can be listed under ignore: in lofte.yaml",
                          "mapparna är {folders}; andra kan anges under ignore: i lofte.yaml"};

// Files are read in rounds, so that no more of them than that are ever held half-done; and by one thread when
// they are so few that another would come too late.
constexpr std::size_t kRound = 4096;
constexpr std::size_t kFilesWorthAThread = 16;
constexpr int kMostThreads = 64;

// What one thread reads with.
struct Reader {
  Arena& memory;  // for what is read
  yaml::Tree tree;
};

// One file of the folder while it is being read.
struct Reading {
  Text path;
  const KindInfo* kind = nullptr;  // none for lofte.yaml and for files that are not records
  bool yaml = false;
  bool readable = true;
  bool parsed = false;
  Source source;
  bool is_text = false;
  std::string unread_id;  // of a record that is not read because of its name
  records::AnyRecord record;
  bool mended = false;  // could not be read, and was mended for the other faults in it
  std::vector<yaml::Comment> comments;
  Findings findings;
};

// Has a finding say where its file should lie, when nothing lies there.
void should_lie(const files::Tree& tree, diag::Finding& finding, std::string path) {
  if (identity::find(path).empty() && !tree.exists(path)) finding.move_to = std::move(path);
}

void check_name(const files::Tree& tree, Reading& file) {
  if (records::is_id(stem(file.path))) return;
  const std::string name(stem(file.path));
  const std::string& better = records::common(file.record).id;
  const std::string_view ending = file_name(file.path).substr(name.size());
  file.findings.emplace_back(
      records::kBadId, Place{file.path, {}}, say(kBadName, {{"stem", name}}),
      better == name ? say(kRenameSomehow) : say(kRename, {{"name", better + std::string(ending)}}));
  const std::string folder(file.path.substr(0, file.path.rfind('/') + 1));
  if (better != name) should_lie(tree, file.findings.back(), folder + better + std::string(ending));
}

// What a file that is no text was made with; nullopt when its first bytes do not tell.
std::optional<Phrase> document(std::string_view bytes) {
  using std::string_view_literals::operator""sv;
  for (const std::string_view office : {"PK\x03\x04"sv, "\xD0\xCF\x11\xE0"sv, "{\\rtf"sv})
    if (bytes.starts_with(office)) return kOffice;
  return bytes.starts_with("%PDF") ? std::optional(kPdf) : std::nullopt;
}

// What a YAML file holds; no root, with the finding, when there is nothing to decode.
struct Parsed {
  yaml::Tree tree;
  std::optional<yaml::Node> root;
  std::optional<yaml::Node> mended;
};

Parsed parse(Reading& file, std::string_view bytes, Arena& memory, yaml::Tree tree) {
  if (const auto what = document(bytes)) {
    file.findings.emplace_back(yaml::kNotUtf8, Place{file.path, {}}, say(*what), say(kAsText));
    return {};
  }
  yaml::Document read =
      yaml::read_into(memory, std::move(tree), file.path, bytes, file.findings, &records::key_sort);
  file.comments = yaml::comments(read);
  file.source = std::move(read.source);
  file.is_text = true;
  file.mended = read.mended.has_value();
  if (read.root && read.root->kind == yaml::Node::Kind::null) {
    file.findings.emplace_back(records::kEmptyText, Place{file.path, {}}, say(kEmptyFile),
                               say(kFillOrRemove));
    return {};
  }
  return {std::move(read.tree), read.root, read.mended};
}

// What else is wrong in a text that could not be read: not on the lines of its slips, which may read
// otherwise once they are mended, and nothing of what is missing, since it may be what could not be read.
template <class R>
void tell_more(Reading& file, const Parsed& parsed, R& into, records::Record& record, Arena& memory) {
  if (!parsed.mended) return;
  const auto line = [&](std::uint32_t at) { return file.source.position(at).line; };
  std::set<int> slips;
  for (const diag::Finding& finding : file.findings) slips.insert(line(finding.place.span.begin));
  const auto touched = [&](Span span) {
    const auto next = slips.lower_bound(line(span.begin));
    return next != slips.end() && *next <= line(span.end);
  };
  Findings more;
  records::decode(*parsed.mended, into, memory, more);
  std::erase_if(more, [&](const diag::Finding& finding) {
    return finding.rule == &records::kMissingKey || finding.rule == &records::kEmptyText ||
           touched(finding.place.span);
  });
  const auto kept = std::remove_if(record.references.begin(), record.references.end(),
                                   [&](const auto& reference) { return touched(reference.span()); });
  record.references = {record.references.begin(), kept};
  file.findings.insert(file.findings.end(), more.begin(), more.end());
}

void read_record(const files::Tree& tree, Reading& file, std::string_view bytes, Reader& reader) {
  check_name(tree, file);
  const std::size_t before = file.findings.size();
  Parsed parsed = parse(file, bytes, reader.memory, std::move(reader.tree));
  file.parsed = parsed.root && records::decode(*parsed.root, file.record, reader.memory, file.findings);
  if (!parsed.root) tell_more(file, parsed, file.record, records::common(file.record), reader.memory);
  reader.tree = std::move(parsed.tree);
  records::common(file.record).has_faults = file.findings.size() > before;
}

// A record in the folder of its kind whose name has another ending.
void report_other_ending(const files::Tree& tree, Reading& file) {
  const auto name = name_meant(file.path);
  if (!name) return;
  const std::string folder(file.path.substr(0, file.path.rfind('/') + 1));
  file.unread_id = id_of(*name);
  file.findings.emplace_back(kUnknownFolder, Place{file.path, {}}, say(kOtherEnding),
                             say(tree.exists(folder + *name) ? kPutInto : kRenameTo, {{"name", *name}}));
  if (records::is_id(stem(*name))) should_lie(tree, file.findings.back(), folder + *name);
}

// A text that is no record is kept only for the identity numbers in it.
void read_other(const files::Tree& tree, Reading& file, std::string_view bytes, Arena& memory) {
  const bool text =
      bytes.size() <= yaml::kMaxBytes && bytes.find('\0') == bytes.npos && !utf8::first_fault(bytes);
  if (text && file.kind && looks_like(bytes, file.kind->what)) report_other_ending(tree, file);
  if (!text || identity::find(bytes).empty()) return;
  file.source = Source(memory.keep(bytes));
  file.is_text = true;
}

void read_one(const files::Tree& tree, Reading& file, Reader& reader) {
  const auto bytes = tree.read(file.path);
  file.readable = bytes.has_value();
  if (!bytes) return;
  if (file.yaml)
    read_record(tree, file, *bytes, reader);
  else
    read_other(tree, file, *bytes, reader.memory);
}

void read_all(const files::Tree& tree, std::vector<Reading>& files, std::vector<Reader>& readers) {
  const auto worth = static_cast<int>(std::min(files.size() / kFilesWorthAThread + 1, readers.size()));
  parallel(files.size(), worth,
           [&](std::size_t i, std::size_t thread) { read_one(tree, files[i], readers[thread]); });
}

void read_settings(const files::Tree& tree, Loaded& out) {
  const std::string path(records::kSettingsFile);
  Reading file;
  file.path = records::kSettingsFile;
  const auto bytes = tree.read(path);
  if (!bytes) {
    out.corpus.unreadable.push_back(path);
    return;
  }
  out.corpus.settings.path = records::kSettingsFile;
  Arena& memory = out.corpus.memory.front();
  const Parsed parsed = parse(file, *bytes, memory, {});
  out.corpus.settings_read =
      parsed.root && records::decode(*parsed.root, out.corpus.settings, memory, file.findings);
  if (records::Settings unused; !parsed.root) tell_more(file, parsed, unused, unused, memory);
  if (!file.findings.empty()) out.corpus.unread.push_back(path);
  if (!out.corpus.settings_read) out.corpus.unparsed.push_back(path);
  out.corpus.sources.add(file.path, std::move(file.source));
  if (!file.comments.empty()) out.corpus.comments.emplace(path, std::move(file.comments));
  out.findings.insert(out.findings.end(), file.findings.begin(), file.findings.end());
}

bool ignored(const records::Settings& settings, std::string_view path) {
  return std::any_of(settings.ignore.begin(), settings.ignore.end(), [&](const auto& item) {
    std::string_view prefix = *item;
    while (prefix.ends_with('/')) prefix.remove_suffix(1);
    return !prefix.empty() && path.starts_with(prefix) &&
           (path.size() == prefix.size() || path[prefix.size()] == '/');
  });
}

// What refers to a file that lies in the wrong place is not wrong as well. A folder that resembles none may
// hold records of any kind.
void expect_elsewhere(Corpus& corpus, const std::string& path, const KindInfo* near) {
  auto kind = records::kKinds.begin();
  const auto add = [&](auto& kept) {
    if (!near || near == &*kind) kept.add_elsewhere(std::string(stem(path)));
    ++kind;
  };
  std::apply([&](auto&... kept) { (add(kept), ...); }, all_kept(corpus));
}

void report_unknown_folder(const files::Tree& tree, const std::string& path, Corpus& corpus,
                           Findings& findings) {
  const std::string folder(first_folder(path));
  std::vector<std::string> all;
  for (const KindInfo& kind : records::kKinds) all.push_back(std::string(kind.folder) + "/");
  const KindInfo* near = records::kind_meant(folder.empty() ? stem(path) : std::string_view(folder));
  const auto* setting = corpus.settings.rules.find(kUnknownFolder.id);
  if (!setting || setting->value != records::Setting::off)
    expect_elsewhere(corpus, path, folder.empty() ? nullptr : near);
  findings.emplace_back(kUnknownFolder, Place{path, {}},
                        folder.empty() ? say(kAtTheRoot) : say(kNotAFolder, {{"folder", folder + "/"}}),
                        near ? words::did_you_mean(std::string(near->folder) + "/")
                             : say(kFolders, {{"folders", list_of(all, words::Joint::and_)}}));
  if (folder.empty() || !near || !records::is_id(stem(path))) return;
  if (looks_like(tree.read(path).value_or(""), near->what))
    should_lie(tree, findings.back(), std::string(near->folder) + path.substr(folder.size()));
}

using Taken = std::set<std::pair<const KindInfo*, std::string_view>>;

// The ids that the names of files are as they stand, by kind.
Taken written_ids(const std::vector<Text>& paths) {
  Taken out;
  for (const Text path : paths)
    if (const KindInfo* kind = records::kind_of_folder(first_folder(path)); kind && is_yaml(path))
      out.emplace(kind, stem(path));
  return out;
}

// Which id each record has: what its file is called or, where that is none, what it was meant to be.
class Ids {
 public:
  explicit Ids(Corpus& corpus) : corpus_(corpus) {}

  Text of(const KindInfo* kind, Text path) {
    const std::string_view written = stem(path);
    if (records::is_id(written)) return written;
    if (!taken_) taken_ = written_ids(corpus_.paths);
    const std::string id = id_of(path);
    return id == written || taken_->contains({kind, id}) ? Text(written) : corpus_.memory.front().keep(id);
  }

 private:
  Corpus& corpus_;
  std::optional<Taken> taken_;  // only when a name is none
};

void list_files(const files::Tree& tree, Corpus& corpus) {
  const std::vector<std::string> paths = tree.list();
  corpus.paths.reserve(paths.size());
  corpus.sources.reserve(paths.size());
  for (const std::string& path : paths) corpus.paths.push_back(corpus.memory.front().keep(path));
}

// What is to be read of a file: a record, or only the identity numbers that may be in it.
Reading to_read(const files::Tree& tree, Loaded& out, Ids& ids, Text path) {
  Reading file;
  file.path = path;
  file.kind = records::kind_of_folder(first_folder(path));
  file.yaml = file.kind && is_yaml(path);
  if (file.yaml) {
    file.record = records::empty_record(file.kind->what);
    records::common(file.record).id = ids.of(file.kind, path);
    records::common(file.record).path = file.path;
  } else if (!file.kind && is_yaml(path) && !ignored(out.corpus.settings, path)) {
    report_unknown_folder(tree, path, out.corpus, out.findings);
  }
  return file;
}

// The file that each record was first read from, by folder and id.
using FirstPaths = std::map<const KindInfo*, std::unordered_map<std::string_view, Text>>;

template <class R>
void keep(Kept<R>& kept, Arena& memory, Reading& file, FirstPaths& first_paths, Findings& findings) {
  const R& record = std::get<R>(file.record);
  const auto [at, is_new] = first_paths[file.kind].emplace(record.id, file.path);
  if (!is_new) {
    findings.emplace_back(kDuplicateId, Place{file.path, {}},
                          say(kSameId, {{"kind", nested(say(file.kind->one))}, {"id", record.id}}),
                          std::nullopt, std::vector<diag::Related>{{Place{at->second, {}}, say(kFirstHere)}});
    kept.add_elsewhere(record.id);
    return;
  }
  if (!records::is_id(stem(file.path))) kept.add_unnamed();
  if (file.parsed)
    kept.add(memory, record);
  else
    kept.add_unread(record.id);
}

struct Keeper {
  Corpus& c;
  Reading& file;
  FirstPaths& paths;
  Findings& findings;

  template <class R>
  void operator()(const R&) const {
    keep(std::get<Kept<R>&>(all_kept(c)), c.memory.front(), file, paths, findings);
  }
};

// The one file that a path can mean which is written for another system, from the record's own folder, or in
// other letters.
std::optional<std::string> file_meant(const std::vector<Text>& paths, const records::Record& record,
                                      std::string_view written) {
  std::string bare(written);
  std::replace(bare.begin(), bare.end(), '\\', '/');
  while (bare.starts_with("./") || bare.starts_with('/')) bare.erase(0, bare.find('/') + 1);
  const std::string small = utf8::lower(bare);
  const std::string beside =
      utf8::lower(std::string(record.path.substr(0, record.path.rfind('/') + 1))) + small;
  std::optional<std::string> found;
  for (const Text path : paths) {
    const std::string lower = utf8::lower(path);
    if (lower != small && lower != beside) continue;
    if (found) return std::nullopt;
    found = path;
  }
  return found;
}

void check_files(const files::Tree& tree, const std::vector<Text>& paths, const records::Record& record,
                 Findings& findings) {
  for (const records::LinkedFile& link : record.files) {
    if (tree.exists(link.path)) continue;
    const auto meant = file_meant(paths, record, link.path);
    findings.emplace_back(kMissingFile, Place{record.path, link.span},
                          say(kNoSuchFile, {{"path", link.path}}),
                          meant ? words::did_you_mean(*meant) : say(kFromTheRoot));
    if (meant) findings.back().mend_with({{link.span, yaml::scalar(*meant, true)}});
  }
}

void put_together(const files::Tree& tree, std::vector<Reading>& files, FirstPaths& first_paths,
                  Loaded& out) {
  Corpus& c = out.corpus;
  for (Reading& file : files) {
    if (!file.readable) c.unreadable.push_back(file.path);
    if (file.yaml) {
      ++c.record_count;
      if (file.readable && !file.parsed) c.unparsed.push_back(file.path);
      if (!file.parsed || records::common(file.record).has_faults) c.unread.push_back(file.path);
      check_files(tree, c.paths, records::common(file.record), file.findings);
      if (!file.parsed && file.mended) c.mended.push_back(records::common(file.record));
      std::visit(Keeper{c, file, first_paths, file.findings}, file.record);
    }
    if (!file.unread_id.empty()) add_unread(c, file.kind->what, file.unread_id);
    if (file.is_text) c.sources.add(file.path, std::move(file.source));
    if (!file.comments.empty()) c.comments.emplace(file.path, std::move(file.comments));
    out.findings.insert(out.findings.end(), file.findings.begin(), file.findings.end());
  }
}

}  // namespace

Loaded load(const files::Tree& tree, int threads) {
  Loaded out;
  out.corpus.memory.resize(static_cast<std::size_t>(std::clamp(threads, 1, kMostThreads)));
  list_files(tree, out.corpus);
  read_settings(tree, out);
  Ids ids(out.corpus);
  FirstPaths first_paths;
  std::vector<Reader> readers;
  for (Arena& memory : out.corpus.memory) readers.push_back({memory, {}});
  const std::vector<Text>& paths = out.corpus.paths;
  for (std::size_t begin = 0; begin < paths.size(); begin += kRound) {
    std::vector<Reading> files;
    const std::size_t end = std::min(begin + kRound, paths.size());
    for (std::size_t i = begin; i < end; ++i)
      if (paths[i] != records::kSettingsFile) files.push_back(to_read(tree, out, ids, paths[i]));
    read_all(tree, files, readers);
    put_together(tree, files, first_paths, out);
  }
  std::apply([](auto&... kept) { (kept.sort(), ...); }, all_kept(out.corpus));
  std::sort(out.corpus.unread.begin(), out.corpus.unread.end());
  return out;
}

}  // namespace lofte::corpus
