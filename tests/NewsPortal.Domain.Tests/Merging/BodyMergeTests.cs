using CsCheck;
using NewsPortal.Domain.Merging;
using static NewsPortal.Domain.Tests.Merging.Texts;

namespace NewsPortal.Domain.Tests.Merging;

public sealed class BodyMergeTests
{
    [Fact]
    public void Who_changed_nothing_takes_the_others_text_over() => Three.Sample(t => BodyMerge.Of(t.Origin, t.Theirs, t.Origin) is { HasConflict: false } merge && merge.Text == t.Theirs);

    [Fact]
    public void Of_an_unchanged_text_ones_own_is_the_result() => Three.Sample(t => BodyMerge.Of(t.Origin, t.Origin, t.Mine) is { HasConflict: false } merge && merge.Text == t.Mine);

    [Fact]
    public void Two_who_wrote_the_same_agree() => Three.Sample(t => BodyMerge.Of(t.Origin, t.Mine, t.Mine) is { HasConflict: false } merge && merge.Text == t.Mine);

    [Fact]
    public void It_does_not_matter_who_saved_first() => Three.Sample(t =>
    {
        var (one, other) = (BodyMerge.Of(t.Origin, t.Theirs, t.Mine), BodyMerge.Of(t.Origin, t.Mine, t.Theirs));
        return one.HasConflict == other.HasConflict && (one.HasConflict || one.Text == other.Text)
            && one.Parts.SequenceEqual(other.Parts.Select(p => new BodyPart(Mirrored(p.Kind), p.Origin, p.Mine, p.Theirs)));
    });

    [Fact]
    public void Nothing_that_was_written_is_lost_but_into_a_conflict_that_shows_it() => Three.Sample(t =>
    {
        var merge = BodyMerge.Of(t.Origin, t.Theirs, t.Mine);
        var shown = merge.Parts.SelectMany(p => p.Kind switch { PartKind.Mine => Split(p.Mine), PartKind.Conflict => [.. Split(p.Theirs), .. Split(p.Mine)], _ => Split(p.Theirs) }).ToHashSet();
        var written = Split(t.Theirs).Concat(Split(t.Mine)).Except(Split(t.Origin));
        return written.All(shown.Contains);
    });

    [Fact]
    public void Either_side_can_be_read_from_the_parts() => Three.Sample(t =>
    {
        var parts = BodyMerge.Of(t.Origin, t.Theirs, t.Mine).Parts;
        return Join(parts.Select(p => p.Theirs).Where(p => p.Length > 0)) == t.Theirs && Join(parts.Select(p => p.Mine).Where(p => p.Length > 0)) == t.Mine
            && Join(parts.Select(p => p.Origin).Where(p => p.Length > 0)) == t.Origin;
    });

    [Fact]
    public void Changes_of_different_paragraphs_both_survive() => (
        from count in Gen.Int[2, 20]
        from theirs in Gen.Int[0, 19]
        from mine in Gen.Int[0, 19]
        where theirs < count && mine < count && theirs != mine
        select (count, theirs, mine)).Sample(t =>
    {
        var origin = Enumerable.Range(0, t.count).Select(i => $"Paragraf {i}.").ToList();
        var merge = BodyMerge.Of(Join(origin), Join(With(origin, t.theirs, "Kata Ben.")), Join(With(origin, t.mine, "Kata Ani.")));
        return !merge.HasConflict && merge.Text == Join(With(With(origin, t.theirs, "Kata Ben."), t.mine, "Kata Ani."));
    });

    [Theory]
    [InlineData("A\n\nB", "A\n\nX\n\nB", "A\n\nY\n\nB")]
    [InlineData("A", "X", "Y")]
    [InlineData("", "X", "Y")]
    [InlineData("A\n\nB\n\nC", "A\n\nC", "A\n\nB!\n\nC")]
    public void Changes_of_one_place_wait_for_people(string origin, string theirs, string mine) => Assert.True(BodyMerge.Of(origin, theirs, mine).HasConflict);

    [Fact]
    public void A_text_of_very_many_paragraphs_is_compared_in_bounded_time_and_memory()
    {
        var origin = string.Join("\n\n", Enumerable.Range(0, 130_000).Select(i => i % 10));
        var theirs = string.Join("\n\n", Enumerable.Range(0, 130_000).Select(i => i % 7));

        Assert.Equal(theirs, BodyMerge.Of(origin, theirs, origin).Text);
    }

    private static List<string> With(List<string> text, int at, string paragraph) => [.. text[..at], paragraph, .. text[(at + 1)..]];

    private static PartKind Mirrored(PartKind kind) => kind switch { PartKind.Theirs => PartKind.Mine, PartKind.Mine => PartKind.Theirs, _ => kind };
}
