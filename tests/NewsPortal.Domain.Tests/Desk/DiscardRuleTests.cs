using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;
using static NewsPortal.Domain.Tests.Desk.Newsdesk;

namespace NewsPortal.Domain.Tests.Desk;

/// <summary>Throwing a change of a live story away.</summary>
public sealed class DiscardRuleTests
{
    [Fact]
    public void The_next_snapshot_is_the_live_text_and_readers_notice_nothing()
    {
        var desk = new Newsdesk().Changed().Submitted();
        var (live, edited, changed) = (desk.Article.LiveRevisionId, desk.Article.EditedAt, desk.Working);

        var (answer, revision) = desk.Article.Discard(Editor, changed, desk.LiveText, 9, desk.Now);

        Assert.Equal(("Warga Menanam Pohon", 9, Workflow.Draft, changed.Id), (revision!.Story.Headline, revision.Number, revision.Workflow, revision.BaseId));
        Assert.Equal(("Warga Menanam Seribu Pohon", Workflow.Submitted), (changed.Story.Headline, changed.Workflow)); // it stays as it was
        Assert.Equal((live, edited), (desk.Article.LiveRevisionId, desk.Article.EditedAt));
        Assert.Contains($"\"revision\":{changed.Id}", answer.OrThrow().Payload, StringComparison.Ordinal); // which keeps it from being thinned out
        Assert.Equal(new RevisionNote(RevisionNoteKind.Discarded, changed.Number), RevisionNote.Read(revision.Note));
    }

    [Fact]
    public void The_next_change_begins_as_a_draft()
    {
        var desk = new Newsdesk().Changed().Approved();
        var revision = With(desk.Article.Discard(Editor, desk.Working, desk.LiveText, 9, desk.Now).Revision!, nameof(Revision.Id), 9_999);
        desk.Article.WorkOn(revision);

        var (answer, next) = desk.Article.Save(Editor, new RevisionDraft(Story("Judul Lain")), revision, 10, desk.Now);

        answer.OrThrow();
        Assert.Equal(Workflow.Draft, next!.Workflow);
    }

    [Fact]
    public void A_text_that_somebody_has_saved_over_is_not_thrown_away_unseen()
    {
        var desk = new Newsdesk().Changed();
        var seen = desk.Working;
        desk.Save(Editor, Story("Judul Lain"));

        Assert.Equal(DeskRule.Superseded, Refusal(desk.Article.Discard(Editor, seen, desk.LiveText, 9, desk.Now).Answer));
    }

    [Fact]
    public void A_text_that_was_written_back_to_the_live_one_leaves_nothing_to_throw_away()
    {
        var desk = new Newsdesk().Changed();
        desk.Save(Editor, Story());

        Assert.Equal(DeskRule.NothingToDiscard, Refusal(desk.Article.Discard(Editor, desk.Working, desk.LiveText, 9, desk.Now).Answer));
    }

    [Theory]
    [InlineData("@restored:3", RevisionNoteKind.Restored)]
    [InlineData("@discarded:3", RevisionNoteKind.Discarded)]
    [InlineData("Dipulihkan dari revisi 3", RevisionNoteKind.Restored)]
    public void What_the_program_notes_is_read_back(string note, RevisionNoteKind kind) => Assert.Equal(new RevisionNote(kind, 3), RevisionNote.Read(note));

    [Theory]
    [InlineData(null)]
    [InlineData("Menambah keterangan")]
    [InlineData("@restored:tiga")]
    public void What_a_person_notes_stays_theirs(string? note) => Assert.Null(RevisionNote.Read(note));
}
