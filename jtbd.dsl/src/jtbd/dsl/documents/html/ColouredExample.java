package jtbd.dsl.documents.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.templates.ExplanationTemplate;

/** An example of the language in the colours of editors, as far as its letters alone tell what a word is. */
final class ColouredExample {

    /** Names begin with a capital, ids of rules have dots in them: what is left in small letters is of the language. */
    private static final Pattern WORDS = Pattern.compile("(?<comment>//[^\\n]*|/\\*[\\s\\S]*?\\*/)"
            + "|(?<text>\"(?:[^\"\\\\]|\\\\.)*\")"
            + "|(?<number>(?<![\\w.])\\d[\\d/.,%-]*)"
            + "|(?<word>(?<![\\w.-])[a-z][a-z-]*(?![\\w.-]))");
    private static final List<String> KINDS = List.of("comment", "text", "number", "word");

    private ColouredExample() {
    }

    static List<Html> of(String code) {
        List<Html> pieces = new ArrayList<>();
        Matcher words = WORDS.matcher(code);
        int plain = 0;
        while (words.find()) {
            pieces.add(Html.of(Text.of(code.substring(plain, words.start()))));
            pieces.add(ExplanationTemplate.coloured(Text.of(kind(words)), Text.of(words.group())));
            plain = words.end();
        }
        pieces.add(Html.of(Text.of(code.substring(plain))));
        return pieces;
    }

    private static String kind(Matcher words) {
        return KINDS.stream().filter(kind -> words.group(kind) != null).findFirst().orElseThrow();
    }
}
