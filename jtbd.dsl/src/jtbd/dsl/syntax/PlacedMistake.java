package jtbd.dsl.syntax;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;

import jtbd.dsl.rules.syntax.SyntaxError;

/** A mistake that is not where the parser met it. */
final class PlacedMistake extends XtextSyntaxDiagnostic {

    private final String message;
    private final String[] data;

    PlacedMistake(INode place, String message, String... data) {
        super(place);
        this.message = message;
        this.data = data;
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public String getCode() {
        return SyntaxError.ID;
    }

    @Override
    public String[] getData() {
        return data;
    }
}
