using CsCheck;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Merging;
using NewsPortal.Domain.People;
using NewsPortal.Domain.Pictures;

namespace NewsPortal.Domain.Tests.Merging;

public sealed class StoryMergeTests
{
    private static readonly Gen<string?> Line = Gen.Int[0, 3].Select(i => new[] { null, "Satu", "Dua", "Tiga" }[i]);

    private static readonly Gen<Story> Stories =
        from lines in Line.Array[8]
        from body in Gen.Int[0, 4].Select(i => new[] { "", "Satu.", "Satu.\n\nDua.", "Satu.\n\nTiga.\n\nDua.", "Dua." }[i])
        from numbers in Gen.Long[1, 3].Array[4]
        from use in Gen.Int[0, 3]
        from flags in Gen.Bool.Array[2]
        select new Story
        {
            SectionId = numbers[0],
            Slug = Slug.FromAscii(lines[0] ?? "", "naskah"),
            Headline = lines[0] ?? "",
            Kicker = lines[1],
            Standfirst = lines[2],
            Dateline = lines[3],
            Zone = use == 0 ? null : (Zone)(use - 1),
            Body = body,
            Bylines = use == 0 ? [] : [new BylineEntry(numbers[1], (BylineRole)use)],
            Sources = use == 1 ? [] : [new SourceEntry(lines[4] ?? "Antara", null)],
            TagIds = use == 2 ? [] : [.. numbers[2..].Distinct()],
            Picture = use == 3 ? null : new PictureUse(numbers[3], lines[5], lines[6], lines[7]),
            SearchTitle = lines[4],
            Description = lines[5],
            AiUse = use == 2 ? AiUse.Assisted : null,
            Advertorial = flags[0],
            Unverified = flags[1],
        };

    [Fact]
    public void Who_changed_nothing_takes_the_others_story_over() => Gen.Select(Stories, Stories).Sample((origin, theirs) =>
        StoryMerge.Of(origin, theirs, origin) is { Conflicts.Count: 0 } merge && StoryField.Same(merge.Story, theirs));

    [Fact]
    public void Of_an_unchanged_story_ones_own_is_the_result() => Gen.Select(Stories, Stories).Sample((origin, mine) =>
        StoryMerge.Of(origin, origin, mine) is { Conflicts.Count: 0, Taken.Count: 0 } merge && StoryField.Same(merge.Story, mine));

    [Fact]
    public void It_does_not_matter_who_saved_first() => Gen.Select(Stories, Stories, Stories).Sample((origin, one, two) =>
    {
        var (a, b) = (StoryMerge.Of(origin, one, two), StoryMerge.Of(origin, two, one));
        return a.Conflicts.SequenceEqual(b.Conflicts) && (a.Conflicts.Count > 0 || StoryField.Same(a.Story, b.Story));
    });

    [Fact]
    public void Each_field_that_one_side_changed_holds_that_change_and_each_that_both_changed_is_shown() => Gen.Select(Stories, Stories, Stories).Sample((origin, theirs, mine) =>
    {
        var merge = StoryMerge.Of(origin, theirs, mine);
        return StoryField.All.All(field =>
        {
            var (o, t, m, joined) = (field.Read(origin), field.Read(theirs), field.Read(mine), field.Read(merge.Story));
            return t == m || t == o || m == o ? joined == (t == o ? m : t) && !merge.Conflicts.Contains(field) : joined == t && merge.Conflicts.Contains(field);
        });
    });

    [Fact]
    public void Without_an_origin_whatever_differs_waits_for_people() => Gen.Select(Stories, Stories).Sample((theirs, mine) =>
    {
        var merge = StoryMerge.WithoutOrigin(theirs, mine);
        return StoryField.Same(merge.Story, theirs) && merge.Taken.Count == 0 && merge.Conflicts.Contains(StoryField.Body) == (theirs.Body != mine.Body)
            && StoryField.All.All(f => merge.Conflicts.Contains(f) == (f.Read(theirs) != f.Read(mine)));
    });

    [Fact]
    public void Whoever_chooses_one_side_throughout_gets_it() => Gen.Select(Stories, Stories, Gen.Bool).Sample((theirs, mine, takesMine) =>
    {
        var chosen = StoryMerge.WithoutOrigin(theirs, mine).Settle(mine, (_, _) => takesMine ? MergeChoice.Mine : MergeChoice.Theirs);
        return StoryField.Same(chosen, takesMine ? mine : theirs);
    });

    [Fact]
    public void A_caption_is_merged_apart_from_its_picture()
    {
        var origin = Story(new PictureUse(1, "Lama", "Ani", "Perahu"));
        var merge = StoryMerge.Of(origin, Story(new PictureUse(1, "Baru", "Ani", "Perahu")), Story(new PictureUse(2, "Lama", "Ani", "Perahu")));

        Assert.Empty(merge.Conflicts);
        Assert.Equal(new PictureUse(2, "Baru", "Ani", "Perahu"), merge.Story.Picture);
    }

    [Fact]
    public void Both_texts_of_a_stretch_can_be_kept_one_after_the_other()
    {
        var (origin, theirs, mine) = (Story(null) with { Body = "A" }, Story(null) with { Body = "B" }, Story(null) with { Body = "C" });

        Assert.Equal("B\n\nC", StoryMerge.Of(origin, theirs, mine).Settle(mine, (_, _) => MergeChoice.Both).Body);
    }

    private static Story Story(PictureUse? picture) => new() { SectionId = 1, Slug = Slug.Parse("situ"), Headline = "Situ", Body = "Warga.", Picture = picture };
}
