package jtbd.smoke;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/**
 * Uses an Eclipse that was installed as a person would: opens a file, waits for a finding, asks for completion by its
 * keys, then tells in a file what there was to see, takes a picture and closes. Does nothing unless
 * {@code -Djtbd.smoke=FOLDER} says where to.
 */
public final class Smoke implements IStartup {

    private static final long PATIENCE_MILLIS = 120_000;
    private static final String TEXT = "package smoke\n\njob Calm \"Feel at ease\" emotional {\n  \n}\n";

    private final List<String> report = new ArrayList<>();
    private final ILogListener errors = (status, bundle) -> {
        if (status.matches(IStatus.ERROR)) {
            report.add("error " + status.getMessage() + " " + status.getException());
        }
    };

    @Override
    public void earlyStartup() {
        String folder = System.getProperty("jtbd.smoke");
        if (folder != null) {
            Platform.addLogListener(errors);
            new Thread(() -> use(Path.of(folder)), "smoke").start();
        }
    }

    private void use(Path folder) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        try {
            lookAround(display, folder);
            IFile file = in(display, Smoke::opened);
            report.add("editor " + in(display, () -> page().getActiveEditor().getSite().getId()));
            report.add("finding " + await("a finding", () -> finding(file)));
            press(display);
            report.add("proposals " + await("proposals", () -> in(display, () -> proposals(display))));
            shoot(display, folder.resolve("proposals.png"));
        } catch (Exception e) {
            report.add("error " + e);
            shoot(display, folder.resolve("failed.png"));
        }
        tell(folder);
        display.asyncExec(() -> {
            page().closeAllEditors(false);
            PlatformUI.getWorkbench().close();
        });
    }

    /** What is there at the start; the ready-made Eclipse opens a file by itself. */
    private void lookAround(Display display, Path folder) throws Exception {
        if (Platform.getProduct().getId().startsWith("jtbd.")) {
            await("a file that is open", () -> in(display, () -> Optional.ofNullable(page().getActiveEditor())));
            await("the jobs", () -> in(display, () -> tables(page().getWorkbenchWindow().getShell())
                    .filter(table -> table.isVisible() && table.getItemCount() > 20).findFirst()));
            report.add("views " + in(display, Smoke::views));
            report.add("help " + heading(in(display, () -> PlatformUI.getWorkbench().getHelpSystem()
                    .resolve("/jtbd.dsl.ui/pages/language/job.html", true))));
        }
        report.add("title " + in(display, () -> page().getWorkbenchWindow().getShell().getText()));
        report.add("perspective " + in(display, () -> page().getPerspective().getLabel()));
        shoot(display, folder.resolve("start.png"));
    }

    private static String views() {
        return Arrays.stream(page().getViewReferences()).map(view -> view.getTitle()).sorted()
                .collect(Collectors.joining(", "));
    }

    private static String heading(URL page) throws IOException {
        try (InputStream content = page.openStream()) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            return text.replaceAll("(?s).*<h1>(.*?)</h1>.*", "$1");
        }
    }

    private static IFile opened() throws CoreException {
        // the question whether the project is to become one of ours would take the keys
        InstanceScope.INSTANCE.getNode("jtbd.dsl.ui").put("project.nature", "never");
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("smoke");
        project.create(null);
        project.open(null);
        IFile file = project.getFile("smoke.jtbd");
        file.create(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)), true, null);
        IEditorPart editor = IDE.openEditor(page(), file);
        IDE.gotoMarker(editor, lineToWriteIn(file));
        return file;
    }

    private static IMarker lineToWriteIn(IFile file) throws CoreException {
        IMarker line = file.createMarker(IMarker.TEXT);
        int offset = TEXT.indexOf("  \n") + 2;
        line.setAttribute(IMarker.CHAR_START, offset);
        line.setAttribute(IMarker.CHAR_END, offset);
        return line;
    }

    private static Optional<String> finding(IFile file) throws CoreException {
        return Arrays.stream(file.getProject().findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE))
                .map(problem -> problem.getAttribute(IMarker.MESSAGE, "")).findFirst();
    }

    private static void press(Display display) {
        for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
            Stream.of(key(type, SWT.CTRL, '\0'), key(type, 0, ' ')).forEach(display::post);
        }
    }

    private static Event key(int type, int code, char letter) {
        Event key = new Event();
        key.type = type;
        key.keyCode = code;
        key.character = letter;
        return key;
    }

    private static Optional<String> proposals(Display display) {
        return Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && shell.getText().isEmpty())
                .flatMap(Smoke::tables).filter(table -> table.getItemCount() > 2)
                .map(table -> Arrays.stream(table.getItems()).limit(40).map(TableItem::getText)
                        .collect(Collectors.joining(" | ")))
                .findFirst();
    }

    private static Stream<Table> tables(Control control) {
        return control instanceof Table table ? Stream.of(table)
                : control instanceof Composite around ? Arrays.stream(around.getChildren()).flatMap(Smoke::tables)
                : Stream.empty();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static <T> T await(String what, Callable<Optional<T>> source) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < end) {
            Optional<T> found = source.call();
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("still no " + what);
    }

    private static <T> T in(Display display, Callable<T> look) throws Exception {
        Object[] seen = new Object[2];
        display.syncExec(() -> {
            try {
                seen[0] = look.call();
            } catch (Exception e) {
                seen[1] = e;
            }
        });
        if (seen[1] != null) {
            throw (Exception) seen[1];
        }
        @SuppressWarnings("unchecked")
        T found = (T) seen[0];
        return found;
    }

    private static void shoot(Display display, Path file) {
        display.syncExec(() -> {
            Rectangle bounds = display.getBounds();
            Image image = new Image(display, bounds.width, bounds.height);
            GC gc = new GC(display);
            gc.copyArea(image, 0, 0);
            gc.dispose();
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] { image.getImageData() };
            image.dispose();
            loader.save(file.toString(), SWT.IMAGE_PNG);
        });
    }

    private void tell(Path folder) {
        report.add("platform " + Platform.getBundle("org.eclipse.ui.workbench").getVersion());
        try {
            Files.write(folder.resolve("report.txt"), report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
