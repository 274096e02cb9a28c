namespace VirtualSchool.Training.Pages;

/// <summary>Addresses of registers, evaluations and certificates.</summary>
internal static class RegisterLinks
{
    public static string ToRegister(string offering, Guid? session = null) => $"/training/offerings/{offering}/register{(session is { } id ? $"?session={id}" : "")}";

    public static string ToPaper(string offering) => $"/training/offerings/{offering}/register/paper";

    public static string ToWalkIn(string offering, Guid session) => $"/training/offerings/{offering}/register/walk-in?session={session}";

    public static string ToMadeUp(string offering, Guid session, string booking) => $"/training/offerings/{offering}/register/made-up/{booking}?session={session}";

    public static string ToDoor(string offering, Guid session) => $"/training/offerings/{offering}/register/code?session={session}";

    public static string ToTake(string key, Guid? session = null) => $"/take-register/{key}{(session is { } id ? $"?session={id}" : "")}";

    public static string ToHere(string code) => $"/here/{code}";

    public static string ToEvaluate(string code) => $"/evaluate/{code}";

    public static string ToEvaluation(string offering) => $"/training/offerings/{offering}/evaluation";

    public static string ToRoom(string offering) => $"/training/offerings/{offering}/evaluation/code";

    public static string ToCourseEvaluation(string course) => $"/training/courses/{course}/evaluation";

    public static string ToCertificates(string offering) => $"/training/offerings/{offering}/certificates";

    public static string ToCertificate(string number) => $"/training/certificates/{number}";

    public static string ToProof(string number) => $"/certificates/{number}";

    public static string ToOwnCertificate(string code) => $"/certificates/mine/{code}";
}
