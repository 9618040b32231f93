package jtbd.dsl.ui.symbols;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;

/** A thing of a text. It stays the same one while its text is edited, so that lists keep open what is open. */
final class Symbol implements Thing {

    private final String address;
    private final Symbol parent;
    private DocumentSymbol told;
    private List<Symbol> children = List.of();

    private Symbol(String address, Symbol parent) {
        this.address = address;
        this.parent = parent;
    }

    /** The things of a text as the server tells them now. */
    static List<Symbol> after(List<Symbol> before, List<DocumentSymbol> told, String address) {
        return after(before, told, address, null);
    }

    /** The innermost of the things, and of those inside of them, that the position is in. */
    static Optional<Symbol> at(List<Symbol> symbols, Position position) {
        return symbols.stream().filter(symbol -> isIn(symbol.told.getRange(), position)).findFirst()
                .map(symbol -> at(symbol.children, position).orElse(symbol));
    }

    @Override
    public Symbol parent() {
        return parent;
    }

    @Override
    public List<Symbol> children() {
        return children;
    }

    @Override
    public String name() {
        return told.getName();
    }

    @Override
    public String detail() {
        return told.getDetail() == null ? "" : told.getDetail();
    }

    @Override
    public SymbolKind kind() {
        return told.getKind();
    }

    @Override
    public Location place() {
        return new Location(address, told.getSelectionRange());
    }

    private void become(DocumentSymbol now) {
        told = now;
        children = after(children, now.getChildren() == null ? List.of() : now.getChildren(), address,
                this);
    }

    private static List<Symbol> after(List<Symbol> before, List<DocumentSymbol> told, String address,
            Symbol parent) {
        List<Symbol> left = new ArrayList<>(before);
        Symbol[] now = new Symbol[told.size()];
        find(now, told, left, (old, next) -> old.name().equals(next.getName()));
        // what has another name, and after that what has another title or score as well
        find(now, told, left, (old, next) -> old.detail().equals(next.getDetail()));
        find(now, told, left, (old, next) -> true);
        for (int i = 0; i < now.length; i++) {
            now[i] = now[i] == null ? new Symbol(address, parent) : now[i];
            now[i].become(told.get(i));
        }
        return List.of(now);
    }

    /** Finds the former things of those told, among those left of the same kind. */
    private static void find(Symbol[] now, List<DocumentSymbol> told, List<Symbol> left,
            BiPredicate<Symbol, DocumentSymbol> isSame) {
        for (int i = 0; i < now.length; i++) {
            DocumentSymbol next = told.get(i);
            if (now[i] == null) {
                now[i] = take(left, old -> old.kind() == next.getKind() && isSame.test(old, next));
            }
        }
    }

    private static Symbol take(List<Symbol> from, Predicate<Symbol> wanted) {
        for (int i = 0; i < from.size(); i++) {
            if (wanted.test(from.get(i))) {
                return from.remove(i);
            }
        }
        return null;
    }

    private static boolean isIn(Range range, Position position) {
        return isBefore(range.getStart(), position) && isBefore(position, range.getEnd());
    }

    private static boolean isBefore(Position one, Position other) {
        return one.getLine() < other.getLine()
                || one.getLine() == other.getLine() && one.getCharacter() <= other.getCharacter();
    }
}
