using NewsPortal.Domain.Articles;

namespace NewsPortal.Domain.Tests.Desk;

public sealed class RevisionNoteTests
{
    [Theory]
    [InlineData("@restored:3")]
    [InlineData("  @discarded:7 ")]
    [InlineData("Dipulihkan dari revisi 3")]
    public void What_a_person_types_is_never_read_as_the_programs_own_note(string typed) =>
        Assert.Null(RevisionNote.Read(RevisionNote.Typed(typed)));

    [Theory]
    [InlineData("Sumber ditambah", "Sumber ditambah")]
    [InlineData("  ", null)]
    [InlineData(null, null)]
    public void Any_other_note_is_kept_as_typed(string? typed, string? kept) => Assert.Equal(kept, RevisionNote.Typed(typed));
}
