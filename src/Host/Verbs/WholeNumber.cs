using System.CommandLine.Parsing;
using System.Globalization;

namespace VirtualSchool.Host.Verbs;

/// <summary>Says in words what an option takes, whatever was typed.</summary>
internal static class WholeNumber
{
    public static Action<OptionResult> Between(int least, int most) => option =>
    {
        var typed = option.Tokens.LastOrDefault()?.Value;
        var isNumber = int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        if (typed is not null && (!isNumber || number < least || number > most))
            option.AddError($"{option.Option.Name} takes a whole number from {least} to {most}, not '{typed}'.");
    };
}
