package jtbd.dsl.tests.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import jtbd.dsl.tests.fixtures.SyntaxErrors;

/** Somebody types in the middle of a file: until a statement is complete, nothing is told of the others. */
class HalfTypedTest {

    private static final String TEXT = """
            package shop

            industry Shop "Bicycles" {
              segment Riders "Riders"
              metric Time "Time to ready" {
                unit "h"
              }
            # in the industry
              job Ride "Ride to work" functional core {
                when "it rains" want "to arrive dry" so "I can work"
            # in the job
                outcomes {
                  minimize time to "find a dry place" importance 8/10 satisfaction 3/10
            # among the outcomes
                  minimize likelihood that "the coat is wet" importance 7/10 satisfaction 3/10
                }
                forces {
                  push 4/5 "The coat is old"
            # among the forces
                  pull 3/5 "It is light"
                }
                measured by Time
              }
              job Repair "Repair it" functional core {
                when "it breaks" want "to ride again" so "I am on time"
              }
            }
            # in the file
            interview Ana "a rider" on 2026-03-01 with Riders {
              trigger "What happened?" -> "It broke." evidence for Ride
            }
            """;

    record Typed(String where, String statement) {
    }

    static Stream<Typed> typed() {
        return Stream.of(
                typed("# in the industry", 2, """
                        metric Slow "Time until ready" {
                          unit "h"
                          target < 2 h by 2027-06-30
                        }"""),
                typed("# in the industry", 2, """
                        job Carry "Carry the bags" functional of Ride {
                          for Riders
                          when "it is far" want "to carry" so "I rest"
                          importance 8/10 satisfaction 5/10
                          measured by Time
                          evidence Ana.trigger
                        }"""),
                typed("# in the industry", 2, """
                        competitor Bus "The bus" indirect {
                          hired for Ride 3/10 because "it is dry"
                        }"""),
                typed("# in the job", 4, "for Riders"),
                typed("# in the job", 4, "importance 8/10 satisfaction 5/10"),
                typed("# in the job", 4, "note \"Words of it\""),
                typed("# in the job", 4, "evidence Ana.trigger"),
                typed("# in the job", 4, "status assumed"),
                typed("# in the job", 4, """
                        pains {
                          extreme undesired "It is wet" evidence Ana.trigger
                          moderate risk "It is late"
                        }
                        gains {
                          required "It is dry"
                        }"""),
                typed("# in the job", 4, """
                        map {
                          define "where to ride" supported by "a map" {
                            minimize time to "find the way"
                          }
                        }"""),
                typed("# in the job", 4, """
                        story First "The first ride" {
                          when "it rains" want "to ride"
                        }
                        value {
                          technical "It is light"
                        }"""),
                typed("# in the industry", 2, """
                        segment Walkers "Walkers" {
                          user "who walks" decision maker "who asks"
                          economic buyer "who pays"
                        }"""),
                typed("# among the outcomes", 6, "maximize share of \"dry rides\" when \"it rains\" importance 7/10"
                        + " satisfaction 6/10 evidence Ana.trigger"),
                typed("# among the forces", 6, "anxiety 2/5 \"It may be slow\" evidence Ana.trigger"),
                typed("# in the file", 0, """
                        metric Slow "Time until ready" {
                          unit "h"
                          target < 2 h by 2027-06-30
                        }"""),
                typed("# in the file", 0, """
                        interview Bob "a rider" on 2026-03-02 {
                          trigger "What happened?" -> "It rained." evidence for Ride
                        }"""),
                typed("# in the file", 0, """
                        action Buy "Buy coats" priority high {
                          because "It rains."
                          addresses Ride, Repair
                        }"""));
    }

    private static Typed typed(String where, int indentation, String statement) {
        return new Typed(where, statement.indent(indentation).stripTrailing());
    }

    @ParameterizedTest
    @MethodSource("typed")
    void of_a_statement_that_is_being_typed_only_its_own_mistakes_are_told(Typed typed) {
        assertThat(SyntaxErrors.in(text(typed, typed.statement()))).isEmpty();
        assertThat(beginningsOf(typed).filter(begun -> !hasItsMistakes(2, begun, begun, typed))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("typed")
    void where_an_editor_closes_the_blocks_one_mistake_at_most_is_told(Typed typed) {
        assertThat(beginningsOf(typed).filter(begun -> !hasItsMistakes(1, closed(begun), begun, typed))).isEmpty();
    }

    private static Stream<String> beginningsOf(Typed typed) {
        return IntStream.range(0, typed.statement().length()).mapToObj(keys -> typed.statement().substring(0, keys));
    }

    private static boolean hasItsMistakes(int most, String written, String begun, Typed typed) {
        int first = 1 + lineBreaks(TEXT.substring(0, TEXT.indexOf(typed.where())).replaceAll("(?m)^#.*\n", ""));
        int last = first + lineBreaks(begun);
        List<String> told = SyntaxErrors.in(text(typed, written));
        return told.size() <= most && told.stream().allMatch(each -> lineOf(each) >= first && lineOf(each) <= last);
    }

    /** With the brackets that the blocks lack, each in the column in which its block begins. */
    private static String closed(String begun) {
        Deque<String> closing = new ArrayDeque<>();
        begun.lines().forEach(line -> {
            if (line.endsWith("{")) {
                closing.push("\n" + line.replaceFirst("\\S.*", "}"));
            } else if (line.strip().equals("}")) {
                closing.pop();
            }
        });
        return begun + String.join("", closing);
    }

    private static String text(Typed typed, String begun) {
        return TEXT.replace(typed.where(), begun).replaceAll("(?m)^#.*\n", "");
    }

    private static int lineBreaks(String text) {
        return (int) text.chars().filter(letter -> letter == '\n').count();
    }

    private static int lineOf(String told) {
        return Integer.parseInt(told.substring(0, told.indexOf(':')));
    }
}
