package jtbd.dsl.ide.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the documents of a project are made of: what is in its folder, and the files of the projects that it refers to.
 *
 * @param othersFolders the folders of the projects of these files
 */
record Material(ProjectFolder project, List<Path> othersFiles, List<Path> othersFolders) {

    /** The folder and the files to read, the own ones first. */
    List<String> paths() {
        return Stream.concat(Stream.of(project.folder()), othersFiles.stream()).map(Path::toString).toList();
    }

    boolean has(Path file) {
        return file.startsWith(project.folder()) || othersFiles.contains(file);
    }

    /** A file seen from the project, or from what stands beside it. */
    String shown(Path file) {
        return Stream.of(project.folder(), project.folder().resolveSibling("")).filter(file::startsWith).findFirst()
                .map(folder -> folder.relativize(file)).orElse(file).toString().replace('\\', '/');
    }
}
