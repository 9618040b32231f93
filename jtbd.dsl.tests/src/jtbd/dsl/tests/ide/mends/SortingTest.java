package jtbd.dsl.tests.ide.mends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.tests.ide.Actions;

/** What stands in another order than it belongs in moves with all that is said of it. */
class SortingTest {

    private static final String RULE = "map.step-out-of-order";
    private static final String LABEL = "Put the steps into their order";

    @TempDir
    Path folder;

    @Test
    void a_step_takes_the_comments_above_it_and_behind_it_along() throws Exception {
        assertThat(offered("""
                job Share functional {
                  map {
                    define "a"

                    // about conclude
                    // and more of it
                    conclude "c" { note "n" } // the end
                    // about execute
                    exe<|>cute "b" // real
                    /* m */ monitor "d"
                    // the rest is missing
                  }
                }
                """).after(LABEL)).isEqualTo("""
                job Share functional {
                  map {
                    define "a"
                    // about execute
                    execute "b" // real
                    /* m */ monitor "d"

                    // about conclude
                    // and more of it
                    conclude "c" { note "n" } // the end
                    // the rest is missing
                  }
                }
                """);
    }

    @Test
    void the_first_step_takes_the_comment_above_it_along() throws Exception {
        assertThat(offered("""
                job Share functional {
                  map {
                    // about conclude
                    conclude "c"
                    exe<|>cute "b"
                  }
                }
                """).after(LABEL)).contains("""
                  map {
                    execute "b"
                    // about conclude
                    conclude "c"
                  }
                """.indent(0));
    }

    @Test
    void steps_with_comments_on_one_line_stay_where_they_are() throws Exception {
        assertThat(offered("job Share functional { map { conclude \"c\" /* which? */ exe<|>cute \"b\" } }").titles())
                .doesNotContain(LABEL);
    }

    private Actions offered(String marked) throws Exception {
        return new Offers(folder).about(marked, RULE);
    }
}
