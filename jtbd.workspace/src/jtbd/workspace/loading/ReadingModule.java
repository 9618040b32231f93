package jtbd.workspace.loading;

import org.eclipse.xtext.formatting.IFormatter;
import org.eclipse.xtext.formatting.INodeModelFormatter;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.serializer.sequencer.ISemanticSequencer;
import org.eclipse.xtext.serializer.sequencer.ISyntacticSequencer;
import org.eclipse.xtext.service.GrammarProvider;
import org.eclipse.xtext.validation.IConcreteSyntaxValidator;

import com.google.inject.Binder;

import jtbd.dsl.JtbdRuntimeModule;
import jtbd.dsl.validation.JtbdValidator;

/**
 * The language for a process that reads texts and lays them out. What makes a text of a model would be half of all
 * services to start, so it is left out.
 */
final class ReadingModule extends JtbdRuntimeModule {

    private final GrammarProvider grammar;

    /** @param grammar where the grammar is, or will be, read */
    ReadingModule(GrammarProvider grammar) {
        this.grammar = grammar;
    }

    @Override
    public void configure(Binder binder) {
        super.configure(binder);
        binder.bind(GrammarProvider.class).toInstance(grammar);
    }

    @Override
    public Class<? extends ISerializer> bindISerializer() {
        return NoWriting.class;
    }

    @Override
    public Class<? extends IConcreteSyntaxValidator> bindConcreteSyntaxValidator() {
        return NoWriting.class;
    }

    @Override
    public Class<? extends ISemanticSequencer> bindISemanticSequencer() {
        return null;
    }

    @Override
    public Class<? extends ISyntacticSequencer> bindISyntacticSequencer() {
        return null;
    }

    @Override
    public Class<? extends IFormatter> bindIFormatter() {
        return null;
    }

    @Override
    public Class<? extends INodeModelFormatter> bindINodeModelFormatter() {
        return null;
    }

    /** It would start the model here, and checks nothing. */
    @Override
    public Class<? extends JtbdValidator> bindJtbdValidator() {
        return null;
    }

    @Override
    public void configureGenericSemanticSequencer(Binder binder) {
        // left out
    }

    /** The language's own scopes delegate to nobody. */
    @Override
    public void configureIScopeProviderDelegate(Binder binder) {
        // left out
    }
}
