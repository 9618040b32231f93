package jtbd.dsl.ide;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.xtext.ide.DefaultIdeModule;

import com.google.inject.Binder;

/** Which class does what for editors, on top of what the language itself has. */
public class JtbdIdeModule extends DefaultIdeModule {

    /** Each client has workers of its own, which end with it. */
    @Override
    public void configureExecutorService(Binder binder) {
        binder.bind(ExecutorService.class).toInstance(Executors.newCachedThreadPool(work -> {
            Thread worker = new Thread(work, "jtbd worker");
            worker.setDaemon(true);
            return worker;
        }));
    }

    @Override
    public void configureIResourceDescriptionsLiveScope(Binder binder) {
        // the language has bound it, and what is bound once cannot be bound anew on top of it
    }
}
