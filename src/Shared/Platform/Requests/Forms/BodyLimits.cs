namespace VirtualSchool.Platform.Requests.Forms;

/// <summary>How much one request may bring. The sentences of the pages say the same.</summary>
public static class BodyLimits
{
    /// <summary>Bytes of a whole request: files, boxes and what holds them together.</summary>
    public const long MostBytes = 30 * MegaByte;

    /// <summary>Bytes of one file.</summary>
    public const long MostFileBytes = 20 * MegaByte;

    /// <summary>Files at once.</summary>
    public const int MostFiles = 10;

    /// <summary>Boxes of one form; the largest page has a fifth of it.</summary>
    public const int MostBoxes = 2000;

    /// <summary>How deep a box's name may reach into others, such as Input.Feedback[health].Grade; the framework fails at 32.</summary>
    internal const int MostDepth = 16;

    /// <summary>Bytes that are taken in and thrown away, so that a browser which sends too much gets to read why.</summary>
    internal const long MostThrownAway = 300 * MegaByte;

    private const long MegaByte = 1024 * 1024;
}
