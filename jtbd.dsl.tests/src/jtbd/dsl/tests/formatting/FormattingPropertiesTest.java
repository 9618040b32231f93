package jtbd.dsl.tests.formatting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever the text: layout keeps its tokens, comments and meaning, and a second time changes nothing. */
class FormattingPropertiesTest {

    @TestFactory
    Stream<DynamicTest> examples_mean_the_same_after_formatting_and_do_not_change_twice() throws IOException {
        return examples().stream()
                .map(file -> dynamicTest(file.toString(), () -> Reformatted.assertKept(Files.readString(file))));
    }

    @TestFactory
    Stream<DynamicTest> comments_put_at_random_in_the_examples_are_kept() throws IOException {
        return examples().stream().map(file -> dynamicTest(file.toString(), () -> {
            String text = Files.readString(file);
            for (int seed = 1; seed <= 3; seed++) {
                Random random = new Random(seed);
                Reformatted.assertKept(withComments(text,
                        number -> random.nextInt(3) == 0 ? comment(random, number) : ""));
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> comments_put_before_every_token_of_the_examples_are_kept() throws IOException {
        return examples().stream().map(file -> dynamicTest(file.toString(), () -> {
            String text = Files.readString(file);
            Reformatted.assertKept(withComments(text, number -> "/* " + number + " */"));
            Reformatted.assertKept(withComments(text, number -> "// " + number + "\n"));
        }));
    }

    @Test
    void generated_texts_are_kept() {
        long kept = IntStream.range(0, 400).filter(seed -> {
            String text = new RandomText(new Random(seed)).file();
            boolean canBeRead = !Reformatted.file(text).getParseResult().hasSyntaxErrors();
            if (canBeRead) {
                Reformatted.assertKept(text);
            }
            return canBeRead;
        }).count();

        assertThat(kept).as("generated texts without mistakes").isGreaterThan(200);
    }

    @TestFactory
    Stream<DynamicTest> examples_with_a_mistake_keep_all_that_is_written_and_do_not_change_twice() throws IOException {
        return examples().stream().map(file -> dynamicTest(file.toString(), () -> {
            String text = Files.readString(file).replaceAll("\\n +", "\n   ");
            Random random = new Random(text.length());
            for (int mistake = 1; mistake <= 10; mistake++) {
                int place = random.nextInt(text.length());
                String rest = text.substring(Math.min(text.length(), place + random.nextInt(9)));
                assertWordsKept(text.substring(0, place) + rest);
                assertWordsKept(text.substring(0, place) + oneOf(random, "{", "}", "\"", " wnat ", "//") + rest);
            }
        }));
    }

    private static String oneOf(Random random, String... all) {
        return all[random.nextInt(all.length)];
    }

    private static void assertWordsKept(String text) {
        String formatted = Reformatted.once(text);
        assertThat(formatted.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
        assertThat(Reformatted.once(formatted)).isEqualTo(formatted);
        assertThat(ModelText.of(Reformatted.file(formatted))).isEqualTo(ModelText.of(Reformatted.file(text)));
    }

    private static String withComments(String text, IntFunction<String> comment) {
        StringBuilder commented = new StringBuilder();
        for (ILeafNode leaf : Reformatted.file(text).getParseResult().getRootNode().getLeafNodes()) {
            commented.append(leaf.isHidden() ? "" : comment.apply(commented.length())).append(leaf.getText());
        }
        return commented.append(comment.apply(commented.length())).toString();
    }

    private static String comment(Random random, int number) {
        return switch (random.nextInt(4)) {
            case 0 -> "/* " + number + " */";
            case 1 -> "// " + number + "\n";
            case 2 -> "\n\n\n// " + number + "\n\n";
            default -> "\n/* " + number + "\n   * more\n*/ ";
        };
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "examples"))) {
            return files.filter(file -> file.toString().endsWith(".jtbd")).sorted().toList();
        }
    }
}
