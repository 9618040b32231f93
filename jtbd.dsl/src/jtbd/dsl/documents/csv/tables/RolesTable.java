package jtbd.dsl.documents.csv.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Role;
import jtbd.dsl.jtbd.Segment;

/** Who plays which role in a segment. */
final class RolesTable extends Table<RolesTable.Row> {

    RolesTable() {
        super("roles", "Who plays which role in a segment.", "segment", "role");
        reference("segment", "segments", "The segment", Row::segment);
        text("role", "user, influencer, recommender, decision maker, economic buyer or saboteur", Row::role);
        text("holder", "Who plays it, paragraphs apart by an empty line", row -> Paragraphs.of(row.holders()));
    }

    @Override
    protected Stream<Row> rows(Edition edition) {
        return edition.portfolio().all(Segment.class).stream().flatMap(RolesTable::rows);
    }

    private static Stream<Row> rows(Segment segment) {
        Map<String, List<String>> holders = segment.getRoles().stream().collect(Collectors.groupingBy(Role::getKind,
                LinkedHashMap::new, Collectors.mapping(Role::getHolder, Collectors.toList())));
        return holders.entrySet().stream().map(role -> new Row(segment, role.getKey(), role.getValue()));
    }

    record Row(Segment segment, String role, List<String> holders) {
    }
}
