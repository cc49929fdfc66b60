namespace NewsPortal.Domain.Fronts;

/// <summary>What counts of a front's slots at a moment.</summary>
public static class FrontSlotQueries
{
    extension(IQueryable<FrontSlot> slots)
    {
        /// <summary>The slots of one list of one front that are filled at the moment, in order.</summary>
        public IQueryable<FrontSlot> FilledAt(DateTimeOffset now, long? editionId, SlotKind kind) => slots
            .Where(s => s.EditionId == editionId && s.Kind == kind)
            .Where(s => (s.From == null || s.From <= now) && (s.Until == null || s.Until > now))
            .OrderBy(s => s.Position);
    }
}
