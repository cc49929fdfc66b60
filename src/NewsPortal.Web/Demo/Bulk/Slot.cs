namespace NewsPortal.Web.Demo.Bulk;

/// <summary>What a sentence pattern leaves open.</summary>
internal enum Slot
{
    Topic, TopicFirst, TopicTitle, City, Place, OtherPlace, Village, Agency, Person, Post, PostFirst, PostTitle, OtherPerson, OtherPost, Business,
    VeryFew, Few, Hundreds, Thousands, Percent, Fraction, Price, Budget, Money, Unit, Span, Manner, Detail, DetailTitle,
}
