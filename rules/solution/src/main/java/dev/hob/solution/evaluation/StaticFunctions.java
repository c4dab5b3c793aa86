package dev.hob.solution.evaluation;

import dev.hob.solution.nuget.TargetFrameworkMoniker;
import dev.hob.solution.source.TreePath;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;

/**
 * The static functions that project files call: {@code [MSBuild]::…} and a few of .NET's own.
 *
 * @see <a href="https://learn.microsoft.com/visualstudio/msbuild/property-functions">Property functions</a>
 */
final class StaticFunctions {

    /** Types that tell of the machine, the user or the moment. */
    private static final Set<String> MACHINE = Set.of(
            "system.environment",
            "system.datetime",
            "system.datetimeoffset",
            "system.guid",
            "system.operatingsystem",
            "system.runtime.interopservices.runtimeinformation",
            "system.runtime.interopservices.osplatform",
            "microsoft.build.utilities.toollocationhelper");

    private StaticFunctions() {}

    static Object call(String type, String name, List<String> arguments, PathFunctions paths) {
        if (MACHINE.contains(type.toLowerCase(Locale.ROOT))) {
            throw new CannotEvaluate("[" + type + "]::" + name + " depends on the machine that builds");
        }
        String key = (type + "::" + name).toLowerCase(Locale.ROOT) + "/" + arguments.size();
        return switch (key) {
            case "msbuild::getpathoffileabove/1" -> paths.pathOfFileAbove(arguments.get(0), "");
            case "msbuild::getpathoffileabove/2" -> paths.pathOfFileAbove(arguments.get(0), arguments.get(1));
            case "msbuild::getdirectorynameoffileabove/2" ->
                paths.directoryOfFileAbove(arguments.get(0), arguments.get(1));
            case "msbuild::ensuretrailingslash/1" -> paths.ensureTrailingSlash(arguments.get(0));
            case "msbuild::makerelative/2" -> paths.relative(arguments.get(0), arguments.get(1));
            case "system.io.path::getfullpath/1" -> paths.full(arguments.get(0));
            case "system.io.path::getdirectoryname/1" -> paths.directoryName(arguments.get(0));
            case "system.io.path::getfilename/1" -> paths.fileName(arguments.get(0));
            case "system.io.path::getfilenamewithoutextension/1" ->
                paths.withoutExtension(paths.fileName(arguments.get(0)));
            case "system.io.path::getextension/1" -> paths.extension(arguments.get(0));
            case "system.io.path::ispathrooted/1" ->
                TreePath.isRooted(arguments.get(0).replace('\\', '/'));
            case "system.io.file::exists/1" -> paths.fileExists(arguments.get(0));
            case "system.io.directory::exists/1" -> paths.folderExists(arguments.get(0));
            case "msbuild::valueordefault/2" -> arguments.get(0).isEmpty() ? arguments.get(1) : arguments.get(0);
            case "msbuild::add/2" -> arithmetic(arguments, '+');
            case "msbuild::subtract/2" -> arithmetic(arguments, '-');
            case "msbuild::multiply/2" -> arithmetic(arguments, '*');
            case "msbuild::divide/2" -> arithmetic(arguments, '/');
            case "msbuild::modulo/2" -> arithmetic(arguments, '%');
            case "msbuild::escape/1", "msbuild::unescape/1" -> Escapes.unescape(arguments.get(0));
            case "msbuild::arefeaturesenabled/1" -> true;
            case "system.io.path::directoryseparatorchar/0" -> "/";
            case "msbuild::versionequals/2" -> compare(arguments, c -> c == 0);
            case "msbuild::versionnotequals/2" -> compare(arguments, c -> c != 0);
            case "msbuild::versiongreaterthan/2" -> compare(arguments, c -> c > 0);
            case "msbuild::versiongreaterthanorequals/2" -> compare(arguments, c -> c >= 0);
            case "msbuild::versionlessthan/2" -> compare(arguments, c -> c < 0);
            case "msbuild::versionlessthanorequals/2" -> compare(arguments, c -> c <= 0);
            case "msbuild::istargetframeworkcompatible/2" -> frameworks(arguments, TargetFrameworkMoniker::canUse);
            case "msbuild::gettargetframeworkidentifier/1" -> FrameworkProperties.identifier(arguments.get(0));
            case "msbuild::gettargetframeworkversion/1" -> FrameworkProperties.version(arguments.get(0));
            case "msbuild::gettargetframeworkversion/2" -> FrameworkProperties.version(arguments.get(0));
            case "msbuild::gettargetplatformidentifier/1" -> FrameworkProperties.platform(arguments.get(0));
            case "system.string::isnullorempty/1" -> arguments.get(0).isEmpty();
            case "system.string::isnullorwhitespace/1" -> arguments.get(0).isBlank();
            case "system.string::copy/1", "system.string::new/1" -> arguments.get(0);
            case "system.text.regularexpressions.regex::ismatch/2" ->
                TextFunctions.isMatch(arguments.get(0), arguments.get(1));
            case "system.text.regularexpressions.regex::replace/3" ->
                TextFunctions.replaceMatches(arguments.get(0), arguments.get(1), arguments.get(2));
            case "system.version::parse/1", "system.version::new/1" -> DotNetVersion.parse(arguments.get(0));
            case "system.io.file::readalltext/1" -> paths.text(arguments.get(0));
            case "system.io.path::getfullpath/2" ->
                paths.full(paths.combine(List.of(arguments.get(1), arguments.get(0))));
            case "system.io.path::changeextension/2" -> paths.withoutExtension(arguments.get(0)) + arguments.get(1);
            case "msbuild::isosplatform/1",
                    "msbuild::isosunixlike/0",
                    "msbuild::isosbsdlike/0",
                    "msbuild::isrunningfromvisualstudio/0" ->
                throw new CannotEvaluate("[" + type + "]::" + name + " depends on the machine that builds");
            default -> several(type, name, arguments, paths);
        };
    }

    private static Object several(String type, String name, List<String> arguments, PathFunctions paths) {
        return switch ((type + "::" + name).toLowerCase(Locale.ROOT)) {
            case "system.string::format" -> TextFunctions.format(arguments);
            case "system.string::concat" -> String.join("", arguments);
            case "system.string::join" -> String.join(arguments.get(0), arguments.subList(1, arguments.size()));
            case "msbuild::normalizepath" -> paths.full(paths.combine(arguments));
            case "msbuild::normalizedirectory" -> paths.ensureTrailingSlash(paths.full(paths.combine(arguments)));
            case "system.io.path::combine" -> paths.combine(arguments);
            default -> throw new CannotEvaluate("the function [" + type + "]::" + name + " is not evaluated");
        };
    }

    private static String arithmetic(List<String> arguments, char operation) {
        try {
            double left = Double.parseDouble(arguments.get(0));
            double right = Double.parseDouble(arguments.get(1));
            double result =
                    switch (operation) {
                        case '+' -> left + right;
                        case '-' -> left - right;
                        case '*' -> left * right;
                        case '/' -> left / right;
                        default -> left % right;
                    };
            if (!Double.isFinite(result)) {
                throw new CannotEvaluate("'" + arguments.get(0) + "' cannot be divided by '" + arguments.get(1) + "'");
            }
            return result == Math.rint(result) && Math.abs(result) < 1e15
                    ? Long.toString((long) result)
                    : Double.toString(result);
        } catch (NumberFormatException e) {
            throw new CannotEvaluate("'" + arguments.get(0) + "' or '" + arguments.get(1) + "' is no number");
        }
    }

    private static boolean compare(List<String> arguments, IntPredicate wanted) {
        return wanted.test(Numbers.version(arguments.get(0)).compareTo(Numbers.version(arguments.get(1))));
    }

    private static boolean frameworks(
            List<String> arguments, BiPredicate<TargetFrameworkMoniker, TargetFrameworkMoniker> test) {
        return test.test(moniker(arguments.get(0)), moniker(arguments.get(1)));
    }

    private static TargetFrameworkMoniker moniker(String text) {
        return TargetFrameworkMoniker.parse(text)
                .orElseThrow(() -> new CannotEvaluate("'" + text + "' is no target framework known here"));
    }
}
