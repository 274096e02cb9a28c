using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Imports;

/// <summary>One kind of file that a council brings: how to know it, what it would change, and how to change it.</summary>
public interface IImportKind
{
    /// <summary>Its name on the command line, such as "903".</summary>
    string Key { get; }

    /// <summary>Its name on the screen.</summary>
    string Title { get; }

    /// <summary>What to bring, in a sentence.</summary>
    string Wants { get; }

    /// <summary>Who may bring such files and confirm what they change.</summary>
    IReadOnlyList<Role> Roles => [Role.Head];

    /// <summary>True for a kind that knows its files by common headings alone: a file that another kind knows as well is that kind's.</summary>
    bool GivesWay => false;

    /// <summary>True when the file's own header shows that it is of this kind; the file's name is not looked at.</summary>
    bool Recognises(UploadedFile file);

    /// <summary>Reads the files and works out what they would change, writing nothing.</summary>
    /// <exception cref="Refusal">Nothing in the files can be read; says why and what to do.</exception>
    Task<ImportPlan> PlanAsync(ImportRequest request, IProgress<ImportProgress> progress, CancellationToken cancel);
}

/// <summary>A file as it was handed in.</summary>
/// <param name="Name">Its name, for messages only.</param>
/// <param name="Bytes">Its content.</param>
public sealed record UploadedFile(string Name, byte[] Bytes);

/// <summary>What to read, and what was answered to the kind's questions.</summary>
/// <param name="Files">The files, all of one kind.</param>
/// <param name="Answers">Answers by the key of their <see cref="ImportQuestion"/>; empty at first.</param>
public sealed record ImportRequest(IReadOnlyList<UploadedFile> Files, IReadOnlyDictionary<string, string> Answers);

/// <summary>How far long work is.</summary>
/// <param name="Done">How many of <paramref name="Total"/>.</param>
/// <param name="Total">How many in all; zero when not known yet.</param>
/// <param name="Words">What is being done.</param>
public sealed record ImportProgress(int Done, int Total, string Words);

/// <summary>Something in the files that is wrong or odd.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Row">The row as a spreadsheet numbers it, the header being 1; null for the whole file.</param>
/// <param name="Column">The column's heading; null for the whole row.</param>
/// <param name="Words">What is wrong and what to do.</param>
/// <param name="LeavesRowOut">True when the row will not be loaded; false for a warning.</param>
public sealed record ImportProblem(string File, int? Row, string? Column, string Words, bool LeavesRowOut);

/// <summary>One thing that will change.</summary>
/// <param name="Child">The child whom it concerns; null for schools and the like.</param>
/// <param name="Who">The child or record, in words.</param>
/// <param name="Kind">"New", "Changed" or "Ended".</param>
/// <param name="What">What will change, from what to what.</param>
public sealed record ImportChange(ChildId? Child, string Who, string Kind, string What);

/// <summary>A number to show above the lists, such as "Children already on the roll: 391".</summary>
public sealed record ImportCount(string Label, int Count);

/// <summary>Something the kind must be told before it can go on; the last answer is remembered and suggested.</summary>
/// <param name="Key">The key of the answer.</param>
/// <param name="Label">The question.</param>
/// <param name="Hint">What it means.</param>
/// <param name="Choices">What may be chosen (value and words); empty for a date.</param>
/// <param name="Suggested">The suggested answer, or null.</param>
/// <param name="Required">True when nothing can be loaded without it.</param>
public sealed record ImportQuestion(string Key, string Label, string Hint, IReadOnlyList<KeyValuePair<string, string>> Choices, string? Suggested, bool Required);
