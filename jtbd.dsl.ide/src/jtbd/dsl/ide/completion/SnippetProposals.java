package jtbd.dsl.ide.completion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.xtext.GrammarUtil;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import jtbd.dsl.ide.completion.reading.Place;
import jtbd.dsl.ide.session.ClientAbilities;

/** Whole blocks to fill in, each where the word that begins it may stand. They are read from {@code snippets.txt}. */
@Singleton
final class SnippetProposals implements ProposalSource {

    private static final Pattern SNIPPET = Pattern.compile("(?ms)^== (\\w+) (\\w+): (.*?)\\n(.*?)\\n(?=== |\\z)");

    /** Forms come behind single words. */
    private static final int FORMS = 90_000;

    private final List<Block> blocks = read();

    @Inject
    private ClientAbilities client;

    @Override
    public void propose(Cursor cursor, Consumer<Proposal> proposals) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String order = Order.KEYWORD.at(FORMS + i);
            boolean isTyped = cursor.typed().begins(block.keyword()) || cursor.typed().begins(block.label());
            if (isTyped && (block.isRest() || !client.ownSnippets())) {
                cursor.places().stream().filter(block::fits)
                        .filter(place -> SensibleWords.isOneAt(place, cursor))
                        .map(place -> block.missingAt(place, cursor))
                        .filter(body -> !body.isEmpty()).findFirst()
                        .ifPresent(body -> proposals.accept(Proposal.form(block.label(), order, body,
                                block.filter())));
            }
        }
    }

    private static List<Block> read() {
        List<Block> blocks = new ArrayList<>();
        SNIPPET.matcher(text()).results().forEach((MatchResult found) -> blocks.add(new Block(found.group(1),
                found.group(2), found.group(3), found.group(4).strip())));
        return blocks;
    }

    private static String text() {
        try (InputStream snippets = SnippetProposals.class.getResourceAsStream("snippets.txt")) {
            return new String(snippets.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A block to fill in.
     *
     * @param keyword the word that begins it
     * @param rule the rule of the grammar that the word stands in
     */
    private record Block(String keyword, String rule, String label, String body) {

        boolean fits(Place place) {
            return place.keyword().equals(keyword)
                    && GrammarUtil.containingRule(place.element()).getName().equals(rule);
        }

        /** Whether it depends on what is there already. */
        boolean isRest() {
            return label.startsWith("all missing ");
        }

        /** Without the lines whose first word the block around has said already, or that have their place elsewhere. */
        String missingAt(Place place, Cursor cursor) {
            if (!place.frame().isOfWords()) {
                return body;
            }
            return body.lines().filter(line -> isMissingAt(place, cursor, line.replaceFirst(" .*", "")))
                    .collect(Collectors.joining("\n"));
        }

        private boolean isMissingAt(Place place, Cursor cursor, String word) {
            return !KeywordProposals.isSaidAround(place, word) && (!rule.equals("StepKind")
                    || StepOrder.fits(word, cursor.saidBefore(), KeywordProposals.saidAround(place)));
        }

        String filter() {
            return label.startsWith(keyword) ? label : keyword + " " + label;
        }
    }
}
