package jtbd.dsl.syntax;

import org.eclipse.xtext.parser.IParseResult;

import com.google.inject.Inject;
import com.google.inject.Provider;

import jtbd.dsl.terms.Keywords;

/**
 * Reads a text with mistakes to its end: where the parser cannot go on, the passage is read as what its author most
 * likely meant, or else left out. So each mistake is told, none that follows from another one, and the rest of the text
 * is known.
 */
public class ReadingOn {

    @Inject
    private Provider<PatientParser> parsers;

    @Inject
    private Vocabulary vocabulary;

    @Inject
    private Keywords keywords;

    /** What can be made of a text that the parser did not understand. */
    PartlyRead behindMistakes(IParseResult parsed) {
        return new MendedReading(parsed, parsers.get(), vocabulary, keywords).read();
    }
}
