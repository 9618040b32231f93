package jtbd.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Commands that were run in turn, A B A B, so that a slow minute of the machine falls on all of them. */
record Interleaved(List<List<WholeProcess.Cost>> costs) {

    static Interleaved run(int rounds, WholeProcess... commands) throws IOException, InterruptedException {
        List<List<WholeProcess.Cost>> costs = new ArrayList<>();
        for (WholeProcess command : commands) {
            succeed(command);
            costs.add(new ArrayList<>());
        }
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < commands.length; i++) {
                costs.get(i).add(succeed(commands[i]));
            }
        }
        return new Interleaved(costs);
    }

    private static WholeProcess.Cost succeed(WholeProcess command) throws IOException, InterruptedException {
        WholeProcess.Cost cost = command.run();
        if (cost.status() != 0) {
            throw new IllegalStateException("status " + cost.status() + " of " + command.command());
        }
        return cost;
    }

    double wall(int command) {
        return median(costs.get(command).stream().mapToDouble(WholeProcess.Cost::wall).toArray());
    }

    double cpu(int command) {
        return median(costs.get(command).stream().mapToDouble(WholeProcess.Cost::cpu).toArray());
    }

    /** How many times as long the one took as the other, round by round. */
    double wallRatio(int one, int other) {
        return median(IntStream.range(0, costs.get(one).size()).mapToDouble(round ->
                costs.get(one).get(round).wall() / costs.get(other).get(round).wall()).toArray());
    }

    private static double median(double[] all) {
        double[] sorted = Arrays.stream(all).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
