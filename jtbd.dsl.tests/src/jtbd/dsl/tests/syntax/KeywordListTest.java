package jtbd.dsl.tests.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;

import jtbd.dsl.tests.fixtures.Models;

class KeywordListTest {

    private final IGrammarAccess grammar = ((XtextResource) Models.of("").resources().getResources().get(0))
            .getResourceServiceProvider().get(IGrammarAccess.class);

    @Test
    void the_rule_for_keywords_after_a_dot_lists_every_word_of_the_grammar() {
        AbstractRule list = GrammarUtil.findRuleForName(grammar.getGrammar(), "Keyword");
        Set<String> listed = EcoreUtil2.getAllContentsOfType(list, Keyword.class).stream().map(Keyword::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).containsExactlyElementsOf(words());
    }

    private Set<String> words() {
        return GrammarUtil.getAllKeywords(grammar.getGrammar()).stream().filter(word -> word.matches("[a-z].*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
