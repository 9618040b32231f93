package jtbd.dsl.ui.wizards;

/** Something that a new project can begin with, as the server lists it. */
record Starter(String id, String title, String description) {
}
