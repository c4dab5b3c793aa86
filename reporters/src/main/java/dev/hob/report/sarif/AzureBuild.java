package dev.hob.report.sarif;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The phase of a build in Azure Pipelines that a report is made in. Advanced Security for Azure DevOps attributes
 * findings by it, and takes no SARIF that does not name it.
 *
 * @param organization the name of the organization
 * @param project the id of the project, a GUID
 * @param definition the number of the pipeline
 * @param definitionName its name
 * @param phase the id of the phase, a GUID
 * @param phaseName its name
 * @param branch the full name of the branch
 * @param build the number of the build
 */
public record AzureBuild(
        String organization,
        String project,
        String definition,
        String definitionName,
        String phase,
        String phaseName,
        String branch,
        String build) {

    private static final String PREFIX = "azuredevops/pipeline/build/";

    private static final Pattern GUID = Pattern.compile("(?i)(?!0{8}-)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d*");
    private static final Pattern TEXT = Pattern.compile("\\S.*");

    /** {@code https://dev.azure.com/ORGANIZATION/}. */
    private static final Pattern IN_PATH = Pattern.compile("https://(?:vsrm\\.)?dev\\.azure\\.com/([^/]+)/?");

    /** {@code https://ORGANIZATION.visualstudio.com/}. */
    private static final Pattern IN_HOST = Pattern.compile("https://([^./]+)(?:\\.vsrm)?\\.visualstudio\\.com(?:/.*)?");

    /**
     * The build that the predefined variables of Azure Pipelines tell of; nothing elsewhere, or where one is missing.
     */
    public static Optional<AzureBuild> of(Map<String, String> environment) {
        if (!environment.getOrDefault("TF_BUILD", "").equalsIgnoreCase("true")) {
            return Optional.empty();
        }
        Variables variables = new Variables(environment);
        List<String> values = Arrays.asList(
                organization(environment.getOrDefault("SYSTEM_COLLECTIONURI", "")),
                variables.value(GUID, "SYSTEM_TEAMPROJECTID"),
                variables.value(NUMBER, "SYSTEM_DEFINITIONID"),
                variables.value(TEXT, "BUILD_DEFINITIONNAME"),
                variables.value(GUID, "SYSTEM_PHASEID", "SYSTEM_JOBID"),
                variables.value(TEXT, "SYSTEM_PHASENAME", "SYSTEM_JOBNAME"),
                variables.value(TEXT, "BUILD_SOURCEBRANCH"),
                variables.value(NUMBER, "BUILD_BUILDID"));
        Iterator<String> value = values.iterator();
        return values.contains(null)
                ? Optional.empty()
                : Optional.of(new AzureBuild(
                        value.next(),
                        value.next(),
                        value.next(),
                        value.next(),
                        value.next(),
                        value.next(),
                        value.next(),
                        value.next()));
    }

    /** What identifies the run. */
    String id() {
        return PREFIX + String.join("/", organization, project, definition, phase, branch, build);
    }

    /** What the run's details say besides. */
    SortedMap<String, String> properties() {
        return new TreeMap<>(Map.of(
                PREFIX + "buildDefinitionId", definition,
                PREFIX + "buildDefinitionName", definitionName,
                PREFIX + "phaseId", phase,
                PREFIX + "phaseName", phaseName));
    }

    private static String organization(String collection) {
        Matcher path = IN_PATH.matcher(collection);
        if (path.matches()) {
            return path.group(1);
        }
        Matcher host = IN_HOST.matcher(collection);
        return host.matches() ? host.group(1) : null;
    }

    private record Variables(Map<String, String> environment) {

        /** The first of the variables that has a value of {@code shape}, or null. */
        String value(Pattern shape, String... names) {
            for (String name : names) {
                String value = environment.getOrDefault(name, "").strip();
                if (shape.matcher(value).matches()) {
                    return value;
                }
            }
            return null;
        }
    }
}
