using VirtualSchool.Kernel;
using VirtualSchool.Platform.People;

namespace VirtualSchool.Training.Pages;

/// <summary>Who changes the catalogue and its dates; advisers read them.</summary>
internal static class Editors
{
    public static bool MayEditTraining(this ICurrentPerson me) => me.Roles.Contains(Role.TrainingCoordinator) || me.Roles.Contains(Role.Head);
}
