package jtbd.dsl.ui.tests.driver;

/** What a person does in an Eclipse between its start and its end. */
public interface Session {

    /** What the person who closes it still wants to do at that moment, beside the workbench. */
    default void whileItIsClosed() {
    }

    void work() throws Exception;
}
