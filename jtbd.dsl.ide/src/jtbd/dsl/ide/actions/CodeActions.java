package jtbd.dsl.ide.actions;

import java.util.List;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;

import jtbd.dsl.ide.session.FileView;

/** What can be done at a place: mend a finding, or change the text in a way that keeps its meaning. */
public final class CodeActions {

    public List<CodeAction> at(FileView file, CodeActionParams params) {
        return List.of();
    }
}
