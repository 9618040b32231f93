package jtbd.dsl.ide.commands;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** Writes a new metric with its unit. */
final class NewMetric extends NewElement {

    @Override
    String keyword() {
        return "metric";
    }

    @Override
    String kind(Arguments arguments) {
        return "";
    }

    @Override
    List<Prompt> prompts() {
        return List.of(Prompt.needed("title", "What is counted", "Arrivals after nine"),
                Prompt.wished("unit", "The unit of the number", "%, minutes, or EUR per month"));
    }

    @Override
    void fill(NewBlock block, Arguments arguments, EObject home) {
        arguments.optionalText("unit").map(unit -> unit.split(" per ", 2)).ifPresent(parts -> {
            block.with("unit", "unit", parts[0], "Unit");
            Arrays.stream(parts).skip(1).forEach(period -> block.and("per", "unit", period, "Unit"));
        });
    }
}
