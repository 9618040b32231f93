package jtbd.dsl.tests.editors;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.google.gson.GsonBuilder;

import jtbd.dsl.tests.editors.KeywordRoles.Role;

/** The colours of the language for editors and viewers that read TextMate grammars, made from the keywords. */
final class TextMateGrammar {

    private static final String NUMBER = "\\d+(?:\\.\\d+)?";

    private final KeywordRoles keywords;
    private final String plainName;
    private final String name;
    private final String before;
    private final String after;

    TextMateGrammar(KeywordRoles keywords, String letters) {
        this.keywords = keywords;
        String wordParts = letters + "0-9";
        plainName = "[" + letters + "][" + wordParts + "]*(?:-[" + wordParts + "]+)*";
        name = "\\^?" + plainName;
        before = "(?<![" + wordParts + "^.])(?<![" + wordParts + "]-)";
        after = "(?!-?[" + wordParts + "])";
    }

    String json() {
        Map<String, Object> grammar = new LinkedHashMap<>();
        grammar.put("name", "JTBD");
        grammar.put("scopeName", "source.jtbd");
        grammar.put("fileTypes", List.of("jtbd"));
        grammar.put("patterns", List.of(include("comments"), include("texts"), include("dates"), include("packages"),
                include("rules"), include("tags"), include("quantities"), include("declarations"), include("measures"),
                include("attributes"), include("references"), include("keywords"), include("names"),
                include("punctuation")));
        grammar.put("repository", repository());
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(grammar) + "\n";
    }

    private Map<String, Object> repository() {
        Map<String, Object> rooms = new LinkedHashMap<>();
        rooms.put("comments", patterns(
                between("comment.block.jtbd", "/\\*", "\\*/"),
                match("comment.line.double-slash.jtbd", "//.*$")));
        rooms.put("texts", patterns(text()));
        rooms.put("dates", patterns(match("constant.numeric.date.jtbd", before + "\\d+-\\d+-\\d+")));
        rooms.put("packages", patterns(captures(
                word(keywords.words(Role.FILE)) + "\\s+(" + name + "(?:\\." + name + ")*(?:\\.\\*)?)",
                "keyword.control.import.jtbd", "entity.name.namespace.jtbd")));
        rooms.put("rules", patterns(captures(word(List.of("ignore")) + "\\s+(" + name + "\\." + name + ")",
                "keyword.other.jtbd", "constant.other.rule.jtbd")));
        rooms.put("tags", patterns(captures(
                word(List.of("tags")) + "\\s+(" + name + "(?:\\s*,\\s*" + name + ")*)",
                "keyword.other.jtbd", "entity.other.tag.jtbd")));
        rooms.put("quantities", patterns(quantity(),
                captures(word(List.of("every")) + "\\s+(" + unit() + ")",
                        "keyword.other.jtbd", "keyword.other.unit.jtbd"),
                captures(word(List.of("unit")) + "\\s+(" + unit() + ")(?:\\s+(per)\\s+(" + unit() + "))?",
                        "keyword.other.jtbd", "keyword.other.unit.jtbd", "keyword.other.jtbd",
                        "keyword.other.unit.jtbd")));
        rooms.put("declarations", patterns(
                captures(word(keywords.words(Role.DECLARATION)) + "\\s+(?!" + anyKeyword() + ")(" + name + ")",
                        "storage.type.jtbd", "entity.name.type.jtbd"),
                captures(word(aliases()) + "\\s+(?!" + anyKeyword() + ")(" + name + ")",
                        "keyword.other.jtbd", "entity.name.type.jtbd")));
        rooms.put("measures", patterns(captures(
                word(keywords.of("Direction")) + "\\s+(?!" + anyKeyword() + ")(" + name + ")",
                "support.function.kind.jtbd", "variable.parameter.measure.jtbd")));
        rooms.put("attributes", patterns(captures("^\\s*(?!" + anyKeyword() + ")(" + name + ")(?=\\s*\")",
                "entity.name.type.jtbd")));
        rooms.put("references", patterns(
                match("variable.other.reference.jtbd", before + name + "(?:\\." + name + ")+")));
        rooms.put("keywords", patterns(
                match("storage.type.jtbd", word(keywords.words(Role.DECLARATION))),
                match("keyword.control.import.jtbd", word(keywords.words(Role.FILE))),
                match("keyword.control.block.jtbd", word(keywords.words(Role.BLOCK))),
                match("keyword.other.jtbd", word(keywords.words(Role.ATTRIBUTE))),
                match("support.function.kind.jtbd", word(keywords.words(Role.KIND))),
                match("variable.other.enummember.jtbd", word(keywords.words(Role.LITERAL))),
                match("variable.other.enummember.jtbd", word(keywords.words(Role.VALUE)))));
        rooms.put("names", patterns(match("variable.other.reference.jtbd", before + name)));
        rooms.put("punctuation", patterns(
                match("keyword.operator.arrow.jtbd", "->"),
                match("keyword.operator.comparison.jtbd", "[<>]=?|="),
                match("keyword.operator.sign.jtbd", "[-+]"),
                match("punctuation.separator.jtbd", ","),
                match("punctuation.section.block.jtbd", "[{}]")));
        return rooms;
    }

    private static Map<String, Object> text() {
        Map<String, Object> text = between("string.quoted.double.jtbd", "\"", "\"");
        text.put("patterns", List.of(
                match("constant.character.escape.jtbd", "\\\\[\"\\\\]"),
                match("invalid.illegal.escape.jtbd", "\\\\.")));
        return text;
    }

    /** A number with the scale it is on, or with a unit and perhaps a period: {@code 4/5}, {@code 60 EUR per month}. */
    private Map<String, Object> quantity() {
        return captures(before + "(" + NUMBER + ")(?![\\d-])(?:\\s*(/)\\s*(" + NUMBER + ")|\\s*(" + unit() + "))?"
                + "(?:\\s+(per)\\s+(" + unit() + "))?",
                "constant.numeric.jtbd", "keyword.operator.scale.jtbd", "constant.numeric.scale.jtbd",
                "keyword.other.unit.jtbd", "keyword.other.jtbd", "keyword.other.unit.jtbd");
    }

    /** What is given the next number with {@code =} is no unit of this one. */
    private String unit() {
        return "%|(?!" + anyKeyword() + ")" + plainName + "(?!\\s*=)" + after;
    }

    private Collection<String> aliases() {
        Collection<String> aliases = keywords.naming();
        aliases.removeAll(keywords.words(Role.DECLARATION));
        return aliases;
    }

    private String anyKeyword() {
        return "(?:" + alternatives(keywords.all()) + ")" + after;
    }

    private String word(Collection<String> words) {
        return before + "(" + alternatives(words) + ")" + after;
    }

    /** The longest first, since the first that fits is taken. */
    private static String alternatives(Collection<String> words) {
        return words.stream().sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
                .collect(Collectors.joining("|"));
    }

    private static Map<String, Object> include(String room) {
        return Map.of("include", "#" + room);
    }

    @SafeVarargs
    private static Map<String, Object> patterns(Map<String, Object>... patterns) {
        return Map.of("patterns", List.of(patterns));
    }

    private static Map<String, Object> match(String scope, String expression) {
        Map<String, Object> match = new LinkedHashMap<>();
        match.put("name", scope);
        match.put("match", expression);
        return match;
    }

    private static Map<String, Object> between(String scope, String begin, String end) {
        Map<String, Object> between = new LinkedHashMap<>();
        between.put("name", scope);
        between.put("begin", begin);
        between.put("end", end);
        return between;
    }

    private static Map<String, Object> captures(String expression, String... scopes) {
        Map<String, Object> captures = new LinkedHashMap<>();
        for (int i = 0; i < scopes.length; i++) {
            captures.put(String.valueOf(i + 1), Map.of("name", scopes[i]));
        }
        Map<String, Object> match = new LinkedHashMap<>();
        match.put("match", expression);
        match.put("captures", captures);
        return match;
    }
}
