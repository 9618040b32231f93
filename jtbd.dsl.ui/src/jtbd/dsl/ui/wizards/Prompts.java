package jtbd.dsl.ui.wizards;

import java.util.List;

/** What the server wants to be asked before a block is written that begins with the keyword. */
record Prompts(String keyword, List<Prompt> prompts) {

    /** @param choices what there is to choose from, the usual first; none for a line to fill in */
    record Prompt(String key, String label, String example, boolean required, List<Choice> choices) {
    }

    record Choice(String value, String label) {

        /** With what it means, where that is not said by its name. */
        String shown() {
            return value.isEmpty() || value.contains(".") ? label : value + " – " + label;
        }
    }
}
