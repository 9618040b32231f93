package jtbd.dsl.ide.commands;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import jtbd.dsl.ide.edits.FreshNames;
import jtbd.dsl.ide.edits.VisibleNames;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.ide.session.ConnectedClient;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.ide.session.Refused;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.ide.session.WorkspaceEdits;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.JtbdPackage.Literals;

/** Writes a new block into a file: into an industry, behind what stands around a place, or at the end. */
abstract class NewElement implements Command {

    @Inject
    private Session session;

    @Inject
    private Asked asked;

    @Inject
    private WorkspaceEdits edits;

    @Inject
    private IValueConverterService terms;

    @Inject
    private IParser parser;

    @Inject
    private ConnectedClient client;

    /** What was written, and where it stands in the changed text. */
    record Written(boolean applied, String name, Location location) {
    }

    /** The word that the block begins with. */
    abstract String keyword();

    /** What follows the title; may be empty. */
    abstract String kind(Arguments arguments);

    /** What a user is asked for first. */
    abstract List<Prompt> prompts();

    /**
     * Adds what the arguments say, to the head and behind the industry.
     *
     * @param home the file or the industry that the block stands in
     */
    abstract void fill(NewBlock block, Arguments arguments, EObject home);

    @Override
    public CompletableFuture<Written> run(Arguments arguments, CancelIndicator cancelled) {
        FileView file = asked.file(arguments);
        Optional<Industry> industry = arguments.optionalText("industry").map(id -> asked.element(Industry.class, id));
        String title = arguments.text("title");
        String name = new FreshNames(session.portfolio()).like(Wording.nameFrom(title));
        NewBlock block = new NewBlock(terms, keyword(), name, title, kind(arguments));
        Place place = industry.filter(home -> home.eResource() == file.resource())
                .map(home -> Place.within(home, file)).or(() -> arguments.position()
                        .map(at -> Place.near(file, file.offset(at)))).orElseGet(() -> Place.atTheEnd(file));
        industry.filter(home -> home != place.home()).ifPresent(home -> block.with("in", "industry",
                VisibleNames.of(home, place.home(), Literals.INDUSTRY_PART__INDUSTRY), "QualifiedName"));
        fill(block, arguments, place.home());
        mustBeReadable(block);
        return write(file, place, block.text(place.indentation()), name);
    }

    @Override
    public boolean mayBeginAnew() {
        return false;
    }

    /** A word that means something in the language may stand where the language takes no word. */
    private void mustBeReadable(NewBlock block) {
        for (INode wrong : parser.parse(new StringReader(block.text(""))).getSyntaxErrors()) {
            throw Refused.arguments("This cannot be written: " + wrong.getSyntaxErrorMessage().getMessage());
        }
    }

    private CompletableFuture<Written> write(FileView file, Place place, String block, String name) {
        TextEdit edit = new TextEdit(file.lines().range(place.offset(), 0), place.before() + block + place.after());
        String changed = new StringBuilder(file.text()).insert(place.offset(), edit.getNewText()).toString();
        int indentation = place.indentation().length();
        Location location = new Location(file.address(), new Lines(changed).range(
                place.offset() + place.before().length() + indentation, block.length() - indentation));
        return client.get().applyEdit(new ApplyWorkspaceEditParams(edits.of(Map.of(file, List.of(edit))),
                "New " + keyword() + " " + name)).thenApply(answer -> new Written(answer.isApplied(), name, location));
    }
}
