package jtbd.dsl.ui.wizards;

import java.util.List;

/** The files that a new project begins with, as the server says them. */
record NewFiles(List<NewFile> files) {

    record NewFile(String name, String text) {
    }
}
