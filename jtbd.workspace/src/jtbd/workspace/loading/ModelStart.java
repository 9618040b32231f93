package jtbd.workspace.loading;

import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.xtext.XtextPackage;

import jtbd.dsl.jtbd.JtbdPackage;
import jtbd.dsl.rules.RuleRun;
import jtbd.dsl.rules.wording.Words;

/**
 * The start of the model and its rules beside that of the services, which is as long: none of both needs the other.
 *
 * <p>Classes that need each other must not be started by two threads. So what both need is started before, and from
 * then on EMF belongs to this thread until it ends. Not a lambda: it would belong to the class that waits for it.
 */
final class ModelStart extends Thread {

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

    @Override
    public void run() {
        List.of(XtextPackage.eINSTANCE, JtbdPackage.eINSTANCE, RuleRun.IN_THE_FILE, Words.of("the first"));
    }

    void await() {
        try {
            join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
