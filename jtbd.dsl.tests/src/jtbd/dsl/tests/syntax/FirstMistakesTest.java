package jtbd.dsl.tests.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.junit.jupiter.api.RepeatedTest;

import com.google.inject.Injector;

import jtbd.dsl.JtbdStandaloneSetup;
import jtbd.workspace.loading.Language;

/** The first mistakes that are met once the language has started, in files that are read side by side. */
class FirstMistakesTest {

    private static final int FILES = 4;

    @RepeatedTest(10)
    void files_that_are_read_side_by_side_are_told_the_same() throws Exception {
        // the model, of which there is one for all
        Language.injector();
        Injector fresh = new JtbdStandaloneSetup().createInjector();
        CyclicBarrier start = new CyclicBarrier(FILES);
        ExecutorService readers = Executors.newFixedThreadPool(FILES);
        try {
            Callable<String> reading = () -> {
                Resource file = fresh.getInstance(IResourceFactory.class).createResource(URI.createURI("a.jtbd"));
                start.await();
                return told(file, "tool \"Wipe the device\"");
            };
            for (Future<String> told : readers.invokeAll(Collections.nCopies(FILES, reading))) {
                assertThat(told.get()).contains("such as tool ShareFiles");
            }
        } finally {
            readers.shutdown();
        }
    }

    private static String told(Resource file, String text) throws IOException {
        file.load(new LazyStringInputStream(text, StandardCharsets.UTF_8.name()), Map.of());
        return file.getErrors().get(0).getMessage();
    }
}
