package jtbd.dsl.tests.syntax;

import static jtbd.dsl.tests.syntax.Told.says;

import org.junit.jupiter.api.Test;

/** Words that cannot stand where they do. */
class StrayWordsTest {

    @Test
    void a_misspelt_word_in_a_job() {
        says("1:20 'wen' cannot stand here in job 'A'. Did you mean 'when'?", "job A functional { wen \"x\" }");
    }

    @Test
    void a_misspelt_step_of_a_map() {
        says("1:37 'loacte' cannot stand here in a job map. Did you mean 'locate'?",
                "job A functional { map { define \"x\" loacte \"y\" } }");
    }

    @Test
    void a_misspelt_beginning() {
        says("1:1 'jbo' begins nothing that a file can hold. Did you mean 'job'?", "jbo A functional { when \"x\" }");
    }

    @Test
    void a_beginning_with_a_capital() {
        says("1:1 'Job' begins nothing that a file can hold. Did you mean 'job'?", "Job A functional { when \"x\" }");
    }

    @Test
    void a_score_of_a_job_in_its_block() {
        says("1:20 'score' belongs into the first line of a job, before its {.", "job A functional { score 9/10 }");
    }

    @Test
    void a_second_package() {
        says("2:1 'package' stands once, at the head of a file: first the package, then the imports.",
                "package a\npackage b\n");
    }

    @Test
    void a_misspelt_word_in_a_block_of_outcomes() {
        says("1:31 'minimise' cannot stand here in 'outcomes' of job 'A'. Did you mean 'minimize'?",
                "job A functional { outcomes { minimise time to \"x\" } }");
    }

    @Test
    void one_for_many_and_many_for_one() {
        says("1:20 'pain' cannot stand here in job 'A'. Did you mean 'pains'?",
                "job A functional { pain { extreme undesired \"x\" } }");
        says("1:20 'outcome' cannot stand here in job 'A'. Did you mean 'outcomes'?",
                "job A functional { outcome { minimize time to \"x\" } }");
        says("1:15 'pains' cannot stand here in interview 'A'. Did you mean 'pain'?",
                "interview A { pains \"x\" -> \"y\" }");
    }

    @Test
    void a_file_without_mistakes_has_no_message() {
        says("job A functional { when \"x\" want \"to y\" }");
    }
}
