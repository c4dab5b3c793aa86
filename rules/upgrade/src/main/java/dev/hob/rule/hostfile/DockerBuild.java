package dev.hob.rule.hostfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A call of {@code docker build} in a script.
 *
 * @param tags the names that the image gets
 * @param dockerfile as written, relative to where the script runs
 * @see <a href="https://docs.docker.com/reference/cli/docker/buildx/build/">docker build</a>
 */
record DockerBuild(List<String> tags, String dockerfile) {

    private static final Pattern CALL =
            Pattern.compile("(?m)\\b(?:docker|podman|nerdctl)\\s+(?:image\\s+|buildx\\s+)?build\\s+([^\\n;|&]*)");
    private static final Pattern CONTINUED = Pattern.compile("[\\\\`^]\\n");
    private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|'[^']*'|\\S)+");

    /** Options without a value; all others take one. */
    private static final Set<String> SWITCHES = Set.of(
            "--pull",
            "--no-cache",
            "--push",
            "--load",
            "--quiet",
            "-q",
            "--rm",
            "--force-rm",
            "--squash",
            "--debug",
            "-D");

    /** The calls in {@code script}. */
    static List<DockerBuild> in(String script) {
        List<DockerBuild> builds = new ArrayList<>();
        Matcher call =
                CALL.matcher(CONTINUED.matcher(CiVariables.asWords(script)).replaceAll(" "));
        while (call.find()) {
            builds.add(parse(WORD.matcher(call.group(1))
                    .results()
                    .map(word -> word.group().replaceAll("[\"']", ""))
                    .toList()));
        }
        return builds;
    }

    private static DockerBuild parse(List<String> words) {
        List<String> tags = new ArrayList<>();
        String file = "";
        String context = ".";
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int equals = word.indexOf('=');
            String option = equals < 0 ? word : word.substring(0, equals);
            if (!word.startsWith("-")) {
                context = word;
            } else if (!SWITCHES.contains(option)) {
                String value = equals >= 0 ? word.substring(equals + 1) : i + 1 < words.size() ? words.get(++i) : "";
                if (option.equals("-t") || option.equals("--tag")) {
                    tags.add(value);
                } else if (option.equals("-f") || option.equals("--file")) {
                    file = value;
                }
            }
        }
        return new DockerBuild(tags, file.isEmpty() ? context + "/Dockerfile" : file);
    }
}
