package jtbd.workspace.loading;

import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.xtext.XtextPackage;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.BinaryGrammarResourceFactoryImpl;
import org.eclipse.xtext.service.GrammarProvider;

import jtbd.dsl.jtbd.JtbdPackage;
import jtbd.dsl.rules.RuleRun;
import jtbd.dsl.rules.wording.Words;

/**
 * The start of the model, its grammar and its rules beside that of the services, which is as long: none of both needs
 * the other. The rules are made ready last, while the first texts are read already.
 *
 * <p>Classes that need each other must not be started by two threads. So what both need is started before, and from
 * then on EMF belongs to this thread until the grammar is read; rules need much and nothing needs them, so whoever
 * comes to them first may wait for this thread. Not a lambda: it would belong to the class that waits for it.
 */
final class ModelStart extends Thread {

    private static final String LANGUAGE = "jtbd.dsl.Jtbd";

    private final CountDownLatch read = new CountDownLatch(1);
    private final GrammarProvider grammar = new GrammarProvider(LANGUAGE, ModelStart::ofGrammars);

    private ModelStart() {
        super("start of the model");
        setDaemon(true);
    }

    static ModelStart begun() {
        EPackage.Registry.INSTANCE.size();
        ModelStart start = new ModelStart();
        start.start();
        return start;
    }

    /** Where the services find the grammar; who asks before it is read waits. */
    GrammarProvider grammar() {
        return grammar;
    }

    @Override
    public void run() {
        try {
            List.of(XtextPackage.eINSTANCE, grammar.getGrammar(JtbdPackage.eINSTANCE));
        } finally {
            read.countDown();
        }
        List.of(RuleRun.IN_THE_FILE, Words.of("the first"));
    }

    /** Waits until the grammar is read. */
    void await() {
        try {
            read.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static XtextResourceSet ofGrammars() {
        XtextResourceSet resources = new XtextResourceSet();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xtextbin",
                new BinaryGrammarResourceFactoryImpl());
        return resources;
    }
}
