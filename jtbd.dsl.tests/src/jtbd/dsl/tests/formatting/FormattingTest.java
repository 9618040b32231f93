package jtbd.dsl.tests.formatting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import jtbd.dsl.formatting.CanonicalText;
import jtbd.dsl.tests.fixtures.Models;

class FormattingTest {

    @Test
    void statements_get_lines_of_their_own_and_blocks_are_indented() {
        assertFormatted("""
                package   retail
                import shared.*
                job  Share "Share files"   functional core score 9 / 10 underserved { for Clients when "a client asks"
                want "to share files" importance 9/10   satisfaction 2/10
                measured by Time ,Cost forces{push 4 "waiting" habit 2 "mail"} }
                metric Time {}
                """, """
                package retail
                import shared.*

                job Share "Share files" functional core score 9/10 underserved {
                  for Clients
                  when "a client asks"
                  want "to share files"
                  importance 9/10 satisfaction 2/10
                  measured by Time, Cost
                  forces {
                    push 4 "waiting"
                    habit 2 "mail"
                  }
                }

                metric Time {}
                """);
    }

    @Test
    void blank_lines_stay_one_and_declarations_without_a_block_stay_together() {
        assertFormatted("""
                competitor A "The maker" direct
                competitor B "A friend" secondary



                competitor C "Nothing" nothing
                job D functional {

                  when "x"


                  want "y"

                }
                """, """
                competitor A "The maker" direct
                competitor B "A friend" secondary

                competitor C "Nothing" nothing

                job D functional {
                  when "x"

                  want "y"
                }
                """);
    }

    @Test
    void line_breaks_within_a_statement_stay_and_their_continuation_is_indented() {
        assertFormatted("""
                competitor A direct {
                hired for B 6/10
                because "a known name"
                fired because "two
                weeks without a phone"
                }
                """, """
                competitor A direct {
                  hired for B 6/10
                    because "a known name"
                    fired because "two
                    weeks without a phone"
                }
                """);
    }

    @Test
    void comments_keep_their_text_and_their_place() {
        assertFormatted("""
                // about the file
                package a // after the package
                /* before
                     * the job */
                job A functional { // why
                      // inside
                when "x" /* here */ want "y" // at the end
                   // last
                }
                // end of file""", """
                // about the file
                package a // after the package

                /* before
                 * the job */
                job A functional { // why
                  // inside
                  when "x" /* here */
                  want "y" // at the end
                  // last
                }
                // end of file
                """);
    }

    @Test
    void a_file_that_cannot_be_read_is_left_as_it_is() {
        assertThat(format("job   A functional {\n wen \"x\" }")).isEqualTo("job   A functional {\n wen \"x\" }");
    }

    @Test
    void windows_line_ends_stay() {
        assertThat(format("job A functional {\r\nwhen \"x\" }\r\n"))
                .isEqualTo("job A functional {\r\n  when \"x\"\r\n}\r\n");
    }

    @TestFactory
    Stream<DynamicTest> examples_mean_the_same_after_formatting_and_do_not_change_twice() throws IOException {
        return examples().stream().map(file -> dynamicTest(file.toString(), () -> assertKept(Files.readString(file))));
    }

    @TestFactory
    Stream<DynamicTest> comments_put_anywhere_in_the_examples_are_kept() throws IOException {
        return examples().stream().map(file -> dynamicTest(file.toString(), () -> {
            String text = Files.readString(file);
            for (int seed = 1; seed <= 3; seed++) {
                assertKept(withCommentsEverywhere(text, new Random(seed)));
            }
        }));
    }

    private static void assertFormatted(String text, String expected) {
        assertThat(format(text)).isEqualTo(expected);
        assertKept(text);
    }

    private static void assertKept(String text) {
        String formatted = format(text);
        assertThat(visible(formatted)).isEqualTo(visible(text));
        assertThat(format(formatted)).isEqualTo(formatted);
    }

    /** Tokens and comments without the white space around and in them. */
    private static List<String> visible(String text) {
        List<String> visible = new ArrayList<>();
        for (ILeafNode leaf : file(text).getParseResult().getRootNode().getLeafNodes()) {
            if (!leaf.getText().isBlank()) {
                visible.add(leaf.getText().strip().replaceAll("\\s+", " "));
            }
        }
        return visible;
    }

    private static String withCommentsEverywhere(String text, Random random) {
        StringBuilder commented = new StringBuilder();
        for (ILeafNode leaf : file(text).getParseResult().getRootNode().getLeafNodes()) {
            if (!leaf.isHidden() && random.nextInt(3) == 0) {
                commented.append(comment(random, commented.length()));
            }
            commented.append(leaf.getText());
        }
        return commented.append(comment(random, 0)).toString();
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

    private static String format(String text) {
        XtextResource file = file(text);
        return file.getResourceServiceProvider().get(CanonicalText.class).of(file);
    }

    private static XtextResource file(String text) {
        return (XtextResource) Models.withErrors(text).resources().getResources().get(0);
    }
}
