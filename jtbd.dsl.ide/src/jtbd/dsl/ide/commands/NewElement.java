package jtbd.dsl.ide.commands;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.FreshNames;
import jtbd.dsl.ide.edits.RightNames;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.ide.edits.WorkspaceChanges;
import jtbd.dsl.ide.session.ConnectedClient;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.ide.session.Refused;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.JtbdPackage.Literals;

/** Writes a new block into a file: into an industry, behind what stands around a place, or at the end. */
abstract class NewElement implements Command {

    @Inject
    private Session session;

    @Inject
    private Asked asked;

    @Inject
    private WorkspaceChanges changes;

    @Inject
    private RightNames names;

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

    /** Adds what the arguments say, to the head and behind the industry. */
    abstract void fill(NewBlock block, Arguments arguments, CalledFrom called);

    /**
     * What changes beside the block, so that something uses it.
     *
     * @param draft changes of the file that the block is written into
     * @return changes of another file, if there are any
     */
    Optional<Draft> use(String name, Arguments arguments, EObject home, Draft draft) {
        return Optional.empty();
    }

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
        CalledFrom called = new CalledFrom(place.home(), file, names);
        industry.filter(home -> home != place.home()).ifPresent(home -> block.with("in", "industry",
                called.by(Literals.INDUSTRY_PART__INDUSTRY, home), "QualifiedName"));
        fill(block, arguments, called);
        mustBeReadable(block);
        Draft draft = called.imports();
        Optional<Draft> other = use(name, arguments, place.home(), draft);
        return write(draft, other, place, block.text(place.indentation()), name);
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

    private CompletableFuture<Written> write(Draft draft, Optional<Draft> other, Place place, String block,
            String name) {
        draft.insert(place.offset(), place.before() + block + place.after());
        List<Draft> drafts = Stream.concat(Stream.of(draft), other.stream()).toList();
        Location location = new Location(draft.file().address(), range(block.strip(), draft.text()));
        return client.get().applyEdit(new ApplyWorkspaceEditParams(changes.of(drafts),
                "New " + keyword() + " " + name)).thenApply(answer -> new Written(answer.isApplied(), name, location));
    }

    private static Range range(String block, String changed) {
        String written = changed.contains("\r\n") ? block.replace("\n", "\r\n") : block;
        return new Lines(changed).range(changed.indexOf(written), written.length());
    }
}
