package jtbd.dsl.tests.formatting;

import java.util.List;
import java.util.Random;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.UnorderedGroup;

import jtbd.workspace.loading.Language;

/** A text that the grammar allows, laid out by chance, with comments between its words. */
final class RandomText {

    private static final int DEEPEST = 9;

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private int depth;

    RandomText(Random random) {
        this.random = random;
    }

    String file() {
        add(Language.service(IGrammarAccess.class).getGrammar().getRules().get(0));
        return text.toString();
    }

    private void add(AbstractRule rule) {
        depth++;
        switch (rule.getName()) {
            case "ID" -> word(oneOf(List.of("Fix", "^job", "Größe", "a-b", "x1")));
            case "STRING" -> word(oneOf(List.of("\"it works\"", "\"a  b \\\" c\"",
                    "\"one\n      two\"", "\"{ // }\"")));
            case "DECIMAL" -> word(oneOf(List.of("3", "0.5", "200000")));
            case "DAY" -> word("2026-01-31");
            default -> add(rule.getAlternatives());
        }
        depth--;
    }

    private void add(AbstractElement element) {
        for (int times = times(element); times > 0; times--) {
            addOnce(element);
        }
    }

    private void addOnce(AbstractElement element) {
        if (element instanceof Alternatives choice) {
            addOnce(oneOf(choice.getElements()));
        } else if (element instanceof Group group) {
            group.getElements().forEach(this::add);
        } else if (element instanceof UnorderedGroup group) {
            group.getElements().forEach(this::add);
        } else if (element instanceof Assignment assignment) {
            add(assignment.getTerminal());
        } else if (element instanceof CrossReference reference) {
            add(reference.getTerminal());
        } else if (element instanceof RuleCall call) {
            add(call.getRule());
        } else if (element instanceof EnumLiteralDeclaration literal) {
            word(literal.getLiteral().getValue());
        } else if (element instanceof Keyword keyword) {
            word(keyword.getValue());
        }
    }

    private int times(AbstractElement element) {
        int fewest = GrammarUtil.isOptionalCardinality(element) ? 0 : 1;
        int most = GrammarUtil.isMultipleCardinality(element) ? 4 : 1;
        return depth > DEEPEST ? fewest : fewest + random.nextInt(most - fewest + 1);
    }

    private void word(String word) {
        text.append(word).append(switch (random.nextInt(8)) {
            case 0 -> "\n";
            case 1 -> "\n\n\n\t ";
            case 2 -> random.nextInt(4) == 0 ? " // why\n" : "  ";
            case 3 -> random.nextInt(4) == 0 ? "/* a\n * b */" : "\r\n";
            default -> " ";
        });
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
