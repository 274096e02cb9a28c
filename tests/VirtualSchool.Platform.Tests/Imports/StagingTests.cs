using System.Text;
using FluentValidation;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.Tests.Notes;
using Xunit;

namespace VirtualSchool.Platform.Tests.Imports;

public sealed class StagingTests(NotesService service) : IClassFixture<NotesService>
{
    [Fact]
    public async Task Stage_FileThatNobodyKnows_IsRefusedNamingWhatIsKnown()
    {
        var refused = await Should.ThrowAsync<Refusal>(() => StageAsync(File("lunches.csv", "MEAL,PRICE\nsoup,2")));

        refused.Message.ShouldStartWith("lunches.csv is not a file we know");
        refused.Message.ShouldContain("a list of notes with the columns CHILD and NOTE, as CSV");
        refused.Field.ShouldBe("Files");
    }

    [Fact]
    public async Task Stage_FilesOfTwoKinds_IsRefusedNamingEach()
    {
        var notes = File("notes.csv", "CHILD,NOTE\n");
        var schools = File("schools.csv", "URN,EstablishmentName\n");

        var refused = await Should.ThrowAsync<Refusal>(() => StageAsync(notes, schools));

        refused.Message.ShouldContain("notes.csv: Notes");
        refused.Message.ShouldContain("schools.csv: Schools");
    }

    [Fact]
    public async Task Stage_EmptyFile_IsRefusedNamingIt() =>
        (await Should.ThrowAsync<ValidationException>(() => StageAsync(File("nothing.csv", "")))).Errors.ShouldContain(e => e.ErrorMessage.StartsWith("nothing.csv is empty."));

    [Fact]
    public async Task Stage_NoFile_IsRefused() =>
        (await Should.ThrowAsync<ValidationException>(() => StageAsync())).Errors.Select(e => e.ErrorMessage).ShouldBe(["Choose a file to load."]);

    [Fact]
    public async Task Stage_UnknownKind_IsRefusedNamingTheOthers()
    {
        var refused = await Should.ThrowAsync<Refusal>(() => service.AskAsync(new StageImport([File("notes.csv", "CHILD,NOTE\n")], "poems")));

        refused.Message.ShouldContain("There is no kind of import called poems");
        refused.Message.ShouldContain("notes");
    }

    [Fact]
    public async Task Stage_ByWhoIsNotHead_IsRefused()
    {
        service.Person.Roles = new HashSet<Role> { Role.DesignatedTeacher };
        try
        {
            await Should.ThrowAsync<NotFound>(() => StageAsync(File("notes.csv", "CHILD,NOTE\n")));
        }
        finally
        {
            service.Person.Roles = new HashSet<Role> { Role.Head };
        }
    }

    private Task<Guid> StageAsync(params UploadedFile[] files) => service.AskAsync(new StageImport(files, null));

    private static UploadedFile File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));
}
