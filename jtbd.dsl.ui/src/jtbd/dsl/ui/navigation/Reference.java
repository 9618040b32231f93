package jtbd.dsl.ui.navigation;

import org.eclipse.core.resources.IFile;

/**
 * A line that refers to something.
 *
 * @param line counted from 1
 * @param text without the white space around
 */
record Reference(IFile file, int line, String text) {
}
