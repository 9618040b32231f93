package jtbd.dsl.documents.html.pictures;

import java.util.List;
import java.util.stream.IntStream;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Svg;
import jtbd.dsl.documents.html.markup.Text;

/** Scores as a field of shaded cells: the darker, the higher; every cell also says its number. */
public final class ScoreHeatMap {
    private static final double CELL = 46;
    private static final double ROW = 28;
    private static final double EM = 13;
    private static final double WIDEST_NAME = 22;
    private static final double SLANT = 0.71;
    private static final int SHADES = 6;
    private static final int MOST_COLUMNS = 12;

    private final Heat heat;
    private final double left;
    private final double top;
    private final Svg svg;

    private ScoreHeatMap(Heat heat) {
        this.heat = heat;
        this.left = 12 + EM * widest(heat.rows.stream().map(Row::name).toList());
        double slanted = EM * widest(heat.columns) * SLANT;
        this.top = 18 + slanted;
        this.svg = Svg.picture("heat-map", left + CELL * heat.columns.size() + slanted, top + ROW * heat.rows.size()
                + 4,
            heat.title, heat.description);
    }

    /** What is shown. */
    public record Heat(Text title, Text description, List<Text> columns, List<Row> rows) {
    }

    /** One row, a cell for each column. */
    public record Row(Text name, List<Cell> cells) {
    }

    /** One score: how it is written, and where it lies between the lowest (0) and the highest (1) possible. */
    public record Cell(Text amount, double share) {
        public static final Cell EMPTY = new Cell(Text.NONE, 0);
    }

    public static Html of(Heat heat) {
        return heat.rows.isEmpty() || heat.columns.isEmpty() ? Html.NONE : new ScoreHeatMap(heat).draw();
    }

    /** Columns that are more than a page has room for become rows. */
    public static Html fitting(Heat heat) {
        return of(heat.columns.size() > MOST_COLUMNS && heat.rows.size() <= MOST_COLUMNS ? turned(heat) : heat);
    }

    private static Heat turned(Heat heat) {
        return new Heat(heat.title, heat.description, heat.rows.stream().map(Row::name).toList(),
                IntStream.range(0, heat.columns.size()).mapToObj(column -> new Row(heat.columns.get(column),
                        heat.rows.stream().map(row -> row.cells.get(column)).toList())).toList());
    }

    private Html draw() {
        for (int column = 0; column < heat.columns.size(); column++) {
            svg.leaningText("column-name", left + CELL * column + CELL / 2, top - 8, -45,
                heat.columns.get(column).fitting(WIDEST_NAME));
        }
        for (int row = 0; row < heat.rows.size(); row++) {
            draw(heat.rows.get(row), top + ROW * row);
        }
        return svg.html();
    }

    private void draw(Row row, double y) {
        svg.text("row-name end", left - 8, y + 18, row.name.fitting(WIDEST_NAME));
        for (int column = 0; column < row.cells.size(); column++) {
            draw(row.cells.get(column), left + CELL * column, y);
        }
    }

    private void draw(Cell cell, double x, double y) {
        if (cell.amount.isEmpty()) {
            svg.box("heat none", x + 1, y + 1, CELL - 2, ROW - 2);
        } else {
            int shade = shade(cell.share);
            svg.box("heat heat-" + shade, x + 1, y + 1, CELL - 2, ROW - 2);
            svg.text("amount centred on-heat-" + shade, x + CELL / 2, y + 18, cell.amount);
        }
    }

    /** The number of the shade for a share from 0 to 1. */
    public static int shade(double share) {
        return (int) Math.max(0, Math.min(SHADES - 1, Math.floor(share * SHADES)));
    }

    private static double widest(List<Text> names) {
        return Math.min(WIDEST_NAME, names.stream().mapToDouble(Text::width).max().orElse(0));
    }
}
