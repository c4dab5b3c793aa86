package dev.hob.rule.hostfile;

import dev.hob.hostfile.DataNode;
import dev.hob.hostfile.Entry;
import dev.hob.hostfile.Mapping;
import dev.hob.hostfile.Scalar;
import dev.hob.solution.project.Project;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The parts of a YAML file that run on a machine or in a container of their own: jobs of CI, services of a compose file. */
final class BuildJobs {

    private static final Pattern BLANKS_AND_QUOTES = Pattern.compile("[\\s\"'=,;]+");
    private static final List<String> GROUPS = List.of("jobs", "services");

    private BuildJobs() {}

    /** The jobs or services of a document; where there are none, the whole document, as in Azure's pipelines. */
    static List<Mapping> of(DataNode document) {
        List<Mapping> jobs = new ArrayList<>();
        for (String group : GROUPS) {
            if (document.value(group).orElse(null) instanceof Mapping all) {
                for (Entry entry : all.entries()) {
                    if (entry.value() instanceof Mapping job) {
                        jobs.add(job);
                    }
                }
                return jobs;
            }
        }
        if (document instanceof Mapping whole) {
            jobs.add(whole);
        }
        return jobs;
    }

    /** The projects that a job names, else all projects of the tree. */
    static Collection<Project> projects(Mapping job, HostfileRule.Place place) {
        Set<String> words = new TreeSet<>();
        job.descendants(Scalar.class)
                .forEach(
                        scalar -> BLANKS_AND_QUOTES.splitAsStream(scalar.text()).forEach(words::add));
        Collection<Project> named = new MentionedProjects(place.model()).byPath(words);
        return named.isEmpty() ? place.model().projects().projects() : named;
    }
}
