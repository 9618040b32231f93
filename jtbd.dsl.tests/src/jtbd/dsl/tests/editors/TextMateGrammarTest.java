package jtbd.dsl.tests.editors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;

import jtbd.dsl.tests.editors.KeywordRoles.Role;
import jtbd.dsl.tests.fixtures.Golden;
import jtbd.dsl.tests.fixtures.Models;

class TextMateGrammarTest {

    private final Grammar grammar = ((XtextResource) Models.of("").resources().getResources().get(0))
            .getResourceServiceProvider().get(IGrammarAccess.class).getGrammar();
    private final KeywordRoles roles = new KeywordRoles(grammar);

    @Test
    void the_colours_of_editors_are_made_from_the_grammar() {
        Golden.assertSame("editors/vscode/syntaxes/jtbd.tmLanguage.json",
                new TextMateGrammar(roles, Letters.of(grammar)).json());
    }

    @Test
    void those_of_sublime_text_and_bat_are_made_from_the_same() {
        Golden.assertSame("editors/sublime/jtbd.sublime-syntax",
                new SublimeSyntax(new TextMateGrammar(roles, Letters.of(grammar))).yaml());
    }

    @Test
    void vim_emacs_and_kate_know_the_same_keywords() throws Exception {
        holds("editors/emacs/jtbd-mode.el", ";; These words are made from the grammar of the language.\n",
                new WordLists(roles).lisp(), ";; End of the words.\n");
        holds("editors/vim/syntax/jtbd.vim", "\" These words are made from the grammar of the language.\n",
                new WordLists(roles).vim(), "\" End of the words.\n");
        holds("editors/kate/jtbd.xml", "    <!-- These words are made from the grammar of the language. -->\n",
                new WordLists(roles).kate(), "    <!-- End of the words. -->\n");
    }

    private static void holds(String file, String begin, String words, String end) throws Exception {
        String text = Files.readString(Path.of("..", file));
        int start = text.indexOf(begin) + begin.length();
        Golden.assertSame(file, text.substring(0, start) + words + text.substring(text.indexOf(end)));
    }

    @Test
    void every_keyword_has_the_one_role_that_its_place_in_the_grammar_gives_it() {
        assertThat(roles.all()).containsExactlyElementsOf(roles.of("Keyword"));
        assertThat(roles.words(Role.FILE)).containsExactly("import", "package");
        assertThat(roles.words(Role.DECLARATION)).contains("job", "metric", "interview", "outcome", "story")
                .doesNotContain("as", "want", "push");
        assertThat(roles.words(Role.BLOCK)).containsExactly("forces", "gains", "map", "outcomes", "pains", "scores",
                "timeline", "value");
        assertThat(roles.words(Role.ATTRIBUTE)).contains("want", "importance", "as", "in", "evidence");
        assertThat(roles.words(Role.KIND)).contains("push", "define", "minimize", "trigger", "quick", "saboteur");
        assertThat(roles.words(Role.LITERAL)).contains("functional", "emotional", "direct", "validated");
        assertThat(roles.words(Role.VALUE)).contains("high", "maintain", "underserved");
    }
}
