package jtbd.dsl.ui.project;

import java.util.List;

/**
 * What came of a generation or a removal, as the server says it.
 *
 * @param folder the address of the folder that documents go to; null where nothing could be done
 * @param index the address of the first page; null without one
 * @param others the addresses of the folders of other projects that the documents are made of; null where none are made
 * @param problem why nothing was done; null where all is well
 */
record WrittenDocuments(String folder, String index, List<String> others, String problem) {
}
